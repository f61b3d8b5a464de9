import type { Query } from '@cep/kit';

/** Of some jobs, those whose message needs nothing more: sent, not wanted, or of an end that only a person can find out. */
export async function endedDeliveries(query: Query, jobIds: readonly string[]): Promise<string[]> {
  const rows = await query(`SELECT id FROM delivery WHERE id = ANY ($1) AND state IN ('SENT', 'SKIPPED', 'UNKNOWN')`, [
    jobIds,
  ]);
  return rows.map(({ id }) => String(id));
}
