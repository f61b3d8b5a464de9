import { randomInt } from 'node:crypto';
import { keyedHash } from '@cep/kit';
import type { EntityManager } from 'typeorm';

const COUNT = 10;
const LENGTH = 10;
/** Without letters that look like digits. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Ten codes as a person writes them down: `abcde-fgh23`. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: COUNT }, () => {
    const code = Array.from({ length: LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
    return `${code.slice(0, LENGTH / 2)}-${code.slice(LENGTH / 2)}`;
  });
}

/** However it was typed. Keyed, because fifty bits could be searched through by whoever has the table alone. */
export function hashRecoveryCode(code: string, userId: string, secret: string): Buffer {
  const plain = code.toLowerCase().replace(/[^a-z0-9]/g, '');
  return keyedHash(secret, 'recovery-code', `${userId}:${plain}`);
}

/** Instead of those there were. */
export async function storeRecoveryCodes(
  manager: EntityManager,
  userId: string,
  codes: readonly string[],
  secret: string,
): Promise<void> {
  await manager.query(`DELETE FROM recovery_code WHERE user_id = $1`, [userId]);
  await manager.query(`INSERT INTO recovery_code (user_id, hash) SELECT $1, unnest($2::bytea[])`, [
    userId,
    codes.map((code) => hashRecoveryCode(code, userId, secret)),
  ]);
}
