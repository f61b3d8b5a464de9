import type { DataSource } from 'typeorm';
import { runSql } from './run-sql';

export const COUNT_LIMIT = 10_001;

/**
 * Rows that a `SELECT …` gives, counted up to 10,001 (which means «more than 10,000»):
 * stays cheap however large the table.
 */
export async function limitedCount(db: DataSource, select: string, values: readonly unknown[] = []): Promise<number> {
  const [row] = await runSql<{ count: number }>(
    db,
    `SELECT count(*)::int AS count FROM (${select} LIMIT ${COUNT_LIMIT}) AS counted`,
    values,
  );
  return row?.count ?? 0;
}
