import DataLoader from 'dataloader';
import type { DataSource } from 'typeorm';
import type { ApiKey } from './api-key.entity';
import { loadApiKeys } from './api-key.service';

export type ApiKeyLoader = DataLoader<string, ApiKey | null>;

export function apiKeyLoader(db: DataSource): ApiKeyLoader {
  return new DataLoader((ids) => loadApiKeys(db, ids));
}
