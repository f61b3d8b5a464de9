import { createHash } from 'node:crypto';
import { runSql } from '@cep/kit';
import type { DataSource } from 'typeorm';

const MINUTE = 60;

/** How many tries of one kind there are in how many seconds. */
export interface Preset {
  max: number;
  seconds: number;
}

/** Tries of one kind by one somebody. */
export interface AttemptBudget extends Preset {
  /** What is tried. */
  kind: string;
  /** By whom, or on what. */
  by: readonly (string | null)[];
}

export const QUARTER_OF_AN_HOUR = 15 * MINUTE;
export const HOUR = 60 * MINUTE;

/** Kept as a hash: what was typed may be a password. */
export function budgetKey({ kind, by }: Pick<AttemptBudget, 'kind' | 'by'>): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([kind, ...by]))
    .digest();
}

/**
 * Counts one try in each budget, before what it guards is done, so that many at once are counted too. One statement,
 * rows in one order: two processes neither lose a count nor wait for each other in a circle.
 * @returns seconds to wait when a budget is overspent, else null. Trying meanwhile does not lengthen the wait.
 */
export async function spend(db: DataSource, budgets: readonly AttemptBudget[]): Promise<number | null> {
  const rows = await runSql<{ attempts: number; wait_seconds: number; max: number }>(
    db,
    `WITH wanted AS (SELECT * FROM unnest($1::bytea[], $2::float8[], $3::int[]) AS w (key, seconds, max)),
     counted AS (
       INSERT INTO login_attempt AS a (key, attempts, window_ends_at)
       SELECT key, 1, now() + make_interval(secs => seconds) FROM wanted ORDER BY key
       ON CONFLICT (key) DO UPDATE SET
         attempts = CASE WHEN a.window_ends_at <= now() THEN 1 ELSE a.attempts + 1 END,
         window_ends_at = CASE WHEN a.window_ends_at <= now() THEN excluded.window_ends_at ELSE a.window_ends_at END
       RETURNING key, attempts, extract(epoch FROM window_ends_at - now())::float8 AS wait_seconds
     )
     SELECT attempts, wait_seconds, max FROM counted JOIN wanted USING (key)`,
    [budgets.map(budgetKey), budgets.map(({ seconds }) => seconds), budgets.map(({ max }) => max)],
  );
  const overspent = rows.filter(({ attempts, max }) => attempts > max);
  return overspent.length === 0 ? null : Math.max(...overspent.map(({ wait_seconds }) => wait_seconds));
}

/** Gives back what a try spent that turned out right: only wrong ones count. */
export async function refund(db: DataSource, budgets: readonly AttemptBudget[]): Promise<void> {
  await runSql(
    db,
    `UPDATE login_attempt SET attempts = greatest(attempts - 1, 0)
     WHERE key IN (SELECT key FROM login_attempt WHERE key = ANY ($1::bytea[]) ORDER BY key FOR UPDATE)`,
    [budgets.map(budgetKey)],
  );
}

/** Counts that have run out, so that the table stays small; one that is being counted anew is left alone. */
export async function forgetOldAttempts(db: DataSource): Promise<void> {
  await runSql(
    db,
    `DELETE FROM login_attempt
     WHERE key IN (SELECT key FROM login_attempt WHERE window_ends_at < now() FOR UPDATE SKIP LOCKED)`,
  );
}

/** How often a budget was spent so far, without spending. */
export async function spent(db: DataSource, budget: AttemptBudget): Promise<number> {
  const [row] = await runSql<{ attempts: number }>(
    db,
    `SELECT attempts FROM login_attempt WHERE key = $1 AND window_ends_at > now()`,
    [budgetKey(budget)],
  );
  return row?.attempts ?? 0;
}
