import type { AuditRow, Change } from './audit-row';
import { AuditActor, AuditEvent, FieldChange } from './audit.types';

export type StoredAudit = AuditRow & { seq: number; hash: Buffer };

/** `seq` fits a double for longer than anybody will mutate anything. */
export const AUDIT_COLUMNS = `seq::float8 AS seq, occurred_at AS "occurredAt", source, event_id AS "eventId", action,
  subject_type AS "subjectType", subject_id AS "subjectId", actor_kind AS "actorKind", actor_role AS "actorRole",
  actor_id AS "actorId", actor_name AS "actorName", request_id AS "requestId", changes, search, hash`;

export const parseChanges = ({ changes }: AuditRow): Change[] => JSON.parse(changes) as Change[];

export function toAuditEvent(row: StoredAudit): AuditEvent {
  const { seq, occurredAt, source, action, subjectType, subjectId, requestId, hash } = row;
  const actor = Object.assign(new AuditActor(), {
    kind: row.actorKind,
    role: row.actorRole,
    name: row.actorName,
    id: row.actorId,
  });
  return Object.assign(new AuditEvent(), {
    id: String(seq),
    occurredAt,
    actor,
    source,
    action,
    subjectType,
    subjectId,
    changes: parseChanges(row).map((change) => Object.assign(new FieldChange(), change)),
    requestId,
    hash: hash.toString('hex'),
  });
}
