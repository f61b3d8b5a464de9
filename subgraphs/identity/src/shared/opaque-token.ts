import { createHash, randomBytes } from 'node:crypto';
import { keyedHash } from '@cep/kit';

const BYTES = 32;

export interface OpaqueToken {
  /** In clear; leaves the server and is kept nowhere. */
  token: string;
  /** Too long to guess, so a fast hash is enough to store it by. */
  hash: Buffer;
}

/** A token that is handed over at once. */
export function newOpaqueToken(): OpaqueToken {
  return withHash(randomBytes(BYTES).toString('base64url'));
}

/**
 * The token of a mailed link. It follows from the id of its row, so that the request stores the hash, and the worker,
 * which may try more than once, mails the same link each time; neither the log nor a queue ever holds it.
 */
export function linkToken(purpose: 'password' | 'sign-up', rowId: string, secret: string): OpaqueToken {
  return withHash(keyedHash(secret, `link:${purpose}`, rowId).toString('base64url'));
}

export function hashOpaqueToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function withHash(token: string): OpaqueToken {
  return { token, hash: hashOpaqueToken(token) };
}
