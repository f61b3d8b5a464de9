import { hash, verify } from '@node-rs/argon2';

/**
 * Argon2id (the library's default algorithm) with the second set of OWASP's Password Storage Cheat Sheet:
 * 19 MiB, two passes, one lane.
 */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** In UTF-8. Longer input is refused before it is hashed: the cost of hashing grows with it. */
export const MAX_PASSWORD_BYTES = 256;

export const isTooLong = (password: string): boolean =>
  Buffer.byteLength(password.normalize('NFC')) > MAX_PASSWORD_BYTES;

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFC'), ARGON2);
}

let decoy: Promise<string> | undefined;

/** A hash of nobody's password with today's parameters. */
function decoyHash(): Promise<string> {
  decoy ??= hashPassword(crypto.randomUUID());
  return decoy;
}

/**
 * Whether the password fits. Without a stored hash (no such account) it does the same work against a decoy
 * and answers no, so that time does not tell which addresses have an account.
 */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const matches = await verify(stored ?? (await decoyHash()), password.normalize('NFC'));
  return stored !== null && matches;
}

/** To be called once at the start: else the first login of an unknown address would take twice as long. */
export async function warmUpPasswords(): Promise<void> {
  await decoyHash();
}
