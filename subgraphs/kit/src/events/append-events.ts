import type { EntityManager } from 'typeorm';
import type { Principal } from '../auth';
import { newId } from '../data/new-id';
import { storable } from '../data/storable';
import type { DomainEvent } from './domain-event';

/** One INSERT for all events of a transaction. Only `inTransaction` and bulk seeds call it. */
export async function appendEvents(
  manager: EntityManager,
  events: readonly DomainEvent[],
  context: { principal: Principal; requestId: string },
): Promise<void> {
  if (events.length === 0) return;
  const { role, userId, name } = context.principal;
  const rows = events.map((event) => ({
    id: newId(),
    type: event.type,
    version: event.version,
    subject_type: event.subject.type,
    subject_id: event.subject.id,
    payload: event.payload,
  }));
  await manager.query(
    `INSERT INTO event_log (id, type, version, subject_type, subject_id, payload, actor, request_id)
     SELECT e.id, e.type, e.version, e.subject_type, e.subject_id, e.payload, $2::jsonb, $3
     FROM jsonb_to_recordset($1::jsonb)
       AS e(id uuid, type text, version smallint, subject_type text, subject_id text, payload jsonb)`,
    [JSON.stringify(storable(rows)), JSON.stringify(storable({ role, userId, name })), context.requestId],
  );
}
