import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ApiKeyKind } from './api-key.enums';

const BYTES = 32;
/** Told apart by people, and found by programs that look for secrets in published code. */
const MARK: Record<ApiKeyKind, string> = { [ApiKeyKind.PARTNER]: 'cep_pk', [ApiKeyKind.WORKER]: 'cep_wk' };
const SHOWN = 6;
const SHAPE = /^cep_[pw]k_[\w-]{43}$/;

export interface NewSecret {
  secret: string;
  /** Enough to recognise it by, and no help in guessing the rest. */
  prefix: string;
  hash: Buffer;
}

export function newApiKeySecret(kind: ApiKeyKind): NewSecret {
  const secret = `${MARK[kind]}_${randomBytes(BYTES).toString('base64url')}`;
  return { secret, prefix: secret.slice(0, MARK[kind].length + 1 + SHOWN), hash: hashApiKeySecret(secret) };
}

/** 256 random bits cannot be searched through, so a fast hash is enough; and each request needs one. */
export function hashApiKeySecret(secret: string): Buffer {
  return createHash('sha256').update(secret).digest();
}

export const looksLikeApiKey = (text: string): boolean => SHAPE.test(text);

export async function storeSecret(manager: EntityManager, apiKeyId: string, hash: Buffer): Promise<void> {
  await manager.query(`INSERT INTO api_key_secret (hash, api_key_id) VALUES ($1, $2)`, [hash, apiKeyId]);
}
