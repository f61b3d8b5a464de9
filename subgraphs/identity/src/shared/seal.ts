import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deriveKey } from '@cep/kit';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** What a sealed text is for and whose it is: one that was moved to another row or purpose does not open. */
export interface SealContext {
  /** Secret of the installation. */
  secret: string;
  purpose: 'totp' | 'setting';
  owner: string;
}

/** Encrypts a text that must be read again (AES-256-GCM, a key for each purpose). */
export function seal(text: string, { secret, purpose, owner }: SealContext): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', deriveKey(secret, `seal:${purpose}`), iv).setAAD(Buffer.from(owner));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws when it was altered, moved, or sealed under another CEP_SECRET. */
export function unseal(sealed: Buffer, { secret, purpose, owner }: SealContext): string {
  const iv = sealed.subarray(0, IV_BYTES);
  const tag = sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', deriveKey(secret, `seal:${purpose}`), iv, {
    authTagLength: TAG_BYTES,
  })
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
