import { createHash } from 'node:crypto';
import type { Pool, QueryResultRow } from 'pg';
import type { DataSource } from 'typeorm';

const names = new Map<string, string>();
const MAX_NAMES = 2_000;

/** Prepared once per connection and distinct text; texts vary only by which filters are set, so their number is small. */
function statementName(text: string): string | undefined {
  const known = names.get(text);
  if (known) return known;
  if (names.size >= MAX_NAMES) return undefined;
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return name;
}

/** One prepared statement outside any transaction; rows come as plain objects with the columns' own names. */
export async function runSql<T extends QueryResultRow>(
  db: DataSource,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const pool = poolOf(db);
  const result = await pool.query<T>({ name: statementName(text), text, values: [...values] });
  return result.rows;
}

/** The pg pool behind a data source. */
export function poolOf(db: DataSource): Pool {
  const { master } = db.driver as unknown as { master?: Pool };
  if (!master) throw new Error('the data source is not connected');
  return master;
}

/**
 * «The column is one of these». One value becomes an equation, because a list of one hides from the planner
 * that an index gives the rows in the wanted order.
 */
export function oneOf(
  column: string,
  list: readonly unknown[],
  type: string,
  placeholder: (value: unknown) => string,
): string {
  return list.length === 1
    ? `${column} = ${placeholder(list[0])}::${type}`
    : `${column} = ANY (${placeholder(list)}::${type}[])`;
}
