import type { EntityManager } from 'typeorm';
import { type Position, START } from './position';
import type { Query } from './read-events';

/** Where a durable reader of a log stands; the beginning when it never moved. */
export async function readCursor(query: Query, consumer: string): Promise<Position> {
  const [row] = await query(`SELECT txid::text, seq::text FROM event_cursor WHERE consumer = $1`, [consumer]);
  return row ? { txid: BigInt(row['txid'] as string), seq: BigInt(row['seq'] as string) } : START;
}

/** Its events up to here are done. */
export async function moveCursor(query: Query, consumer: string, to: Position): Promise<void> {
  await query(
    `INSERT INTO event_cursor (consumer, txid, seq) VALUES ($1, $2::text::xid8, $3)
     ON CONFLICT (consumer) DO UPDATE SET txid = excluded.txid, seq = excluded.seq, updated_at = now()`,
    [consumer, to.txid.toString(), to.seq.toString()],
  );
}

/** Name under which a consumer's cursor keeps the place that it is never set back beyond. */
export const floorOf = (consumer: string): string => `${consumer}:floor`;

/**
 * Counts everything so far, and what this very transaction still appends, as done: seeded history asks for no work,
 * not even when the cursor is set back.
 */
export async function skipSeeded(manager: EntityManager, consumer: string): Promise<void> {
  await manager.query(
    `INSERT INTO event_cursor (consumer, txid, seq)
     SELECT name, pg_current_xact_id(), 9223372036854775807 FROM unnest($1::text[]) AS name
     ON CONFLICT (consumer) DO UPDATE SET txid = excluded.txid, seq = excluded.seq`,
    [[consumer, floorOf(consumer)]],
  );
}
