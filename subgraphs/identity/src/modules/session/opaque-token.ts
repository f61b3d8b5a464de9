import { createHash, randomBytes } from 'node:crypto';

const BYTES = 32;

/** A refresh token: too long to guess, so a fast hash is enough to store it by. */
export function newOpaqueToken(): { token: string; hash: Buffer } {
  const token = randomBytes(BYTES).toString('base64url');
  return { token, hash: hashOpaqueToken(token) };
}

export function hashOpaqueToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
