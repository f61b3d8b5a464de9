import type { QueryResultRow } from 'pg';
import { escapeIdentifier } from 'pg';
import type { EventActor, JsonObject, LoggedEvent } from './domain-event';
import { encodePosition, type Position } from './position';

/** Runs one statement and gives its rows. */
export type Query = (text: string, values: readonly unknown[]) => Promise<QueryResultRow[]>;

export interface EventBatch {
  events: (LoggedEvent & { position: Position })[];
  /** Rows follow that a transaction still under way keeps back. */
  waiting: boolean;
}

interface EventRow {
  txid: string;
  seq: string;
  id: string;
  type: string;
  version: number;
  subject_type: string;
  subject_id: string;
  actor: EventActor;
  payload: JsonObject;
  request_id: string;
  occurred_at: Date;
  ready: boolean;
}

/**
 * The next events behind a position, in commit-safe order. Stops at the first row whose transaction is not
 * below the snapshot horizon: one that started earlier might still commit and belongs before it.
 */
export async function readEvents(query: Query, source: string, after: Position, limit: number): Promise<EventBatch> {
  const rows = (await query(
    `SELECT txid::text, seq::text, id, type, version, subject_type, subject_id, actor, payload, request_id, occurred_at,
            txid < pg_snapshot_xmin(pg_current_snapshot()) AS ready
     FROM ${escapeIdentifier(source)}.event_log AS log
     WHERE (log.txid, log.seq) > ($1::text::xid8, $2::bigint)
     -- With the table's name: bare ones would mean the texts selected above, in which 10 comes before 9.
     ORDER BY log.txid, log.seq LIMIT $3`,
    [after.txid.toString(), after.seq.toString(), limit],
  )) as EventRow[];
  const end = rows.findIndex(({ ready }) => !ready);
  const readable = end === -1 ? rows : rows.slice(0, end);
  return { events: readable.map((row) => toEvent(source, row)), waiting: end !== -1 };
}

function toEvent(source: string, row: EventRow): LoggedEvent & { position: Position } {
  const position = { txid: BigInt(row.txid), seq: BigInt(row.seq) };
  return {
    id: row.id,
    type: row.type,
    version: row.version,
    subject: { type: row.subject_type, id: row.subject_id },
    actor: row.actor,
    payload: row.payload,
    requestId: row.request_id,
    occurredAt: row.occurred_at,
    cursor: encodePosition(source, position),
    position,
  };
}

/** What committed before it is visible to the very statement that selects it. */
export const SNAPSHOT_HORIZON = 'pg_snapshot_xmin(pg_current_snapshot())::text';

/** The place behind which everything is still to come: what committed before it is visible to this very snapshot. */
export async function readHead(query: Query): Promise<Position> {
  const [row] = await query(`SELECT ${SNAPSHOT_HORIZON} AS txid`, []);
  return { txid: BigInt(row?.['txid'] as string), seq: 0n };
}
