import { type Connection, cursorValue, decodeCursor, newId, pageSize, runSql, toConnection } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { type Activity, type ActivityKind, ActivityOutcome } from './activity.entity';

export const ACTIVITY_COLUMNS = `id, lead_id AS "leadId", kind, occurred_at AS "occurredAt", actor_id AS "actorId", title, detail, outcome, reason`;
const LIST = 'timeline';

/** A lead's timeline, newest first. */
export async function timelineOf(
  db: DataSource,
  leadId: string,
  first: number,
  after: string | null,
): Promise<Connection<Activity>> {
  const size = pageSize(first);
  const [at, id] = after ? decodeCursor(LIST, after, [cursorValue.instant, cursorValue.uuid]) : [null, null];
  const rows = await runSql<Activity>(
    db,
    `SELECT ${ACTIVITY_COLUMNS} FROM activity
     WHERE lead_id = $1 AND ($2::timestamptz IS NULL OR (occurred_at, id) < ($2, $3::uuid))
     ORDER BY occurred_at DESC, id DESC LIMIT $4`,
    [leadId, at, id, size + 1],
  );
  return toConnection(LIST, rows, { first: size, after, cursorOf: (row) => [row.occurredAt.toISOString(), row.id] });
}

export interface NewActivity {
  leadId: string;
  kind: ActivityKind;
  title: string;
  actorId?: string | null;
  detail?: string | null;
  outcome?: ActivityOutcome;
  reason?: string | null;
}

/** Writes one entry inside the caller's transaction and gives its id, which the event carries. */
export async function writeActivity(manager: EntityManager, activity: NewActivity): Promise<string> {
  const id = newId();
  await manager.query(
    `INSERT INTO activity (id, lead_id, kind, actor_id, title, detail, outcome, reason) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      activity.leadId,
      activity.kind,
      activity.actorId ?? null,
      activity.title,
      activity.detail ?? null,
      activity.outcome ?? ActivityOutcome.DONE,
      activity.reason ?? null,
    ],
  );
  return id;
}
