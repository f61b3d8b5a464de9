import { createHash } from 'node:crypto';
import { runSql } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';

export const MAX_ATTEMPTS = 10;
export const WINDOW_SECONDS = 15 * 60;

export interface AttemptCount {
  /** Too many: the password is not even looked at. */
  exceeded: boolean;
  /** Until the count starts again; trying meanwhile does not lengthen it, so nobody is locked out for good. */
  waitSeconds: number;
}

/** One count per account and network address: a stranger elsewhere cannot lock the owner out. Kept as a hash: what was typed may be a password. */
export function attemptKey(email: string, clientIp: string | null): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([email, clientIp]))
    .digest();
}

/** Counts before the password is checked, so that many tries at once are counted too. */
export async function countAttempt(db: DataSource, key: Buffer): Promise<AttemptCount> {
  const [row] = await runSql<{ attempts: number; wait_seconds: number }>(
    db,
    `INSERT INTO login_attempt AS a (key, attempts, window_ends_at) VALUES ($1, 1, now() + make_interval(secs => $2))
     ON CONFLICT (key) DO UPDATE SET
       attempts = CASE WHEN a.window_ends_at <= now() THEN 1 ELSE a.attempts + 1 END,
       window_ends_at = CASE WHEN a.window_ends_at <= now() THEN excluded.window_ends_at ELSE a.window_ends_at END
     RETURNING attempts, extract(epoch FROM window_ends_at - now())::float8 AS wait_seconds`,
    [key, WINDOW_SECONDS],
  );
  if (!row) throw new Error('the attempt was not counted');
  return { exceeded: row.attempts > MAX_ATTEMPTS, waitSeconds: row.wait_seconds };
}

/** After a right password. Takes counts that have run out along, so that the table stays small. */
export async function forgetAttempts(manager: EntityManager, key: Buffer): Promise<void> {
  await manager.query(`DELETE FROM login_attempt WHERE key = $1 OR window_ends_at < now()`, [key]);
}
