import type { Principal } from '../auth';
import { newId } from '../data/new-id';
import { storable } from '../data/storable';
import type { DomainEvent } from './domain-event';

export const EVENT_COLUMNS = 'id, type, version, subject_type, subject_id, payload, actor, request_id';

/** `SELECT` of the rows to log; the numbers are those of the parameters that take `eventValues`. */
export const EVENT_ROWS = (events: number, actor: number, requestId: number): string =>
  `SELECT e.id, e.type, e.version, e.subject_type, e.subject_id, e.payload, $${actor}::jsonb, $${requestId}::text
   FROM jsonb_to_recordset($${events}::jsonb)
     AS e(id uuid, type text, version smallint, subject_type text, subject_id text, payload jsonb)`;

export function eventValues(
  events: readonly DomainEvent[],
  { principal, requestId }: { principal: Principal; requestId: string },
): [string, string, string] {
  const { role, userId, name } = principal;
  const rows = events.map((event) => ({
    id: newId(),
    type: event.type,
    version: event.version,
    subject_type: event.subject.type,
    subject_id: event.subject.id,
    payload: event.payload,
  }));
  return [JSON.stringify(storable(rows)), JSON.stringify(storable({ role, userId, name })), requestId];
}
