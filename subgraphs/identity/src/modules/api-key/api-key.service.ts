import { CodedError, type Connection } from '@cep/kit';
import type { ApiKey } from './api-key.entity';
import type { ApiKeyFilter } from './api-key.types';

const soon = (..._args: unknown[]): never => {
  throw new CodedError('NOT_FOUND', 'En preparación.');
};
export interface ApiKeyPage extends Connection<ApiKey> {
  filter: ApiKeyFilter;
}
export const listApiKeys = soon;
export const countApiKeys = soon;
export const findApiKey = soon;
export const stateOf = soon;
