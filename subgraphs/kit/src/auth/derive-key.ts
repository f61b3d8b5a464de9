import { hkdfSync } from 'node:crypto';

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
