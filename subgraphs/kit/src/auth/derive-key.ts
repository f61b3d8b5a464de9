import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';

const keys = new Map<string, Buffer>();

/** One secret in the environment, a separate 256-bit key for each purpose (HKDF-SHA256). */
export function deriveKey(secret: string, purpose: string): Buffer {
  const id = `${purpose}\u0000${secret}`;
  const known = keys.get(id);
  if (known) return known;
  const key = Buffer.from(hkdfSync('sha256', secret, 'cep', purpose, 32));
  keys.set(id, key);
  return key;
}

const ready = new Map<string, KeyObject>();

/** HMAC-SHA256 with the key of a purpose over all parts in turn: says that they are ours, or stands for what may not be kept. */
export function keyedHash(secret: string, purpose: string, ...parts: readonly (string | Uint8Array)[]): Buffer {
  const id = `${purpose}\u0000${secret}`;
  // Ready-made, a key costs a fifth of what its bytes cost.
  const key = ready.get(id) ?? createSecretKey(deriveKey(secret, purpose));
  ready.set(id, key);
  const hmac = createHmac('sha256', key);
  for (const part of parts) hmac.update(part);
  return hmac.digest();
}
