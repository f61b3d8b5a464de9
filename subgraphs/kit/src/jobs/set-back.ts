import { floorOf, moveCursor, readCursor } from '../events/event-cursor';
import { isAfter, type Position, START } from '../events/position';
import type { Query } from '../events/read-events';
import { REMEMBERED_MS } from './hand-over';

/** Which generation of queues a relay's cursor stands for; null when it never met any. */
export async function readMark(query: Query, consumer: string): Promise<string | null> {
  const [row] = await query('SELECT mark FROM event_cursor WHERE consumer = $1', [consumer]);
  return (row?.['mark'] as string | null | undefined) ?? null;
}

export async function writeMark(query: Query, consumer: string, mark: string): Promise<void> {
  await query(
    `INSERT INTO event_cursor (consumer, txid, seq, mark) VALUES ($1, '0', 0, $2)
     ON CONFLICT (consumer) DO UPDATE SET mark = excluded.mark`,
    [consumer, mark],
  );
}

/** Puts a cursor back by the time for which queues remember jobs, but not into seeded history. */
export async function setBack(query: Query, consumer: string): Promise<void> {
  const current = await readCursor(query, consumer);
  const floor = await readCursor(query, floorOf(consumer));
  const past = await lastBefore(query, REMEMBERED_MS);
  const target = isAfter(floor, past) ? floor : past;
  if (isAfter(current, target)) await moveCursor(query, consumer, target);
}

/** Backwards from the end: what is read is what will be told again anyway. */
async function lastBefore(query: Query, ageMs: number): Promise<Position> {
  const [row] = await query(
    `SELECT log.txid::text, log.seq::text FROM event_log AS log
     WHERE log.occurred_at < now() - make_interval(secs => $1::float8 / 1000) ORDER BY log.txid DESC, log.seq DESC LIMIT 1`,
    [ageMs],
  );
  return row ? { txid: BigInt(row['txid'] as string), seq: BigInt(row['seq'] as string) } : START;
}
