import { appendEvents, catchUp, newId, skipSeeded, systemPrincipal } from '@cep/kit';
import type { DataSource, EntityManager } from 'typeorm';
import { type LeadHistory, LeadHistoryFactory } from './factories/lead-history.factory';
import { currentConsentTexts } from './modules/consent';
import { followCatalogue } from './modules/known-course';

export interface SeedOptions {
  count?: number;
  now?: Date;
}

const columns = {
  lead: `id uuid, status text, lost_reason text, source text, first_name text, last_name text, email text, phone text, message text,
    course_id uuid, course_run_id uuid, campus_id uuid, owner_id uuid, idempotency_key text, content_hash text, version int,
    created_at timestamptz, updated_at timestamptz`,
  consent: `id uuid, lead_id uuid, purpose text, granted boolean, text_id uuid, source text, occurred_at timestamptz`,
  activity: `id uuid, lead_id uuid, kind text, occurred_at timestamptz, actor_id uuid, title text, detail text, outcome text, reason text`,
  note: `id uuid, lead_id uuid, body text, author_id uuid, idempotency_key text, created_at timestamptz`,
} as const;

/** Requests of the last weeks with their timelines; does nothing where there are leads. Their mails count as sent long ago. */
export async function seed(db: DataSource, options: SeedOptions = {}): Promise<void> {
  const [existing] = await db.query<{ id: string }[]>('SELECT id FROM lead LIMIT 1');
  if (existing) return;
  await catchUp(db, followCatalogue);
  const factory = new LeadHistoryFactory({
    now: options.now ?? new Date(),
    courses: await readCourses(db),
    advisorIds: await readAdvisors(db),
    consentTexts: await currentConsentTexts(db, 10),
  });
  const histories = Array.from({ length: options.count ?? 500 }, (_, index) => factory.build(index)).reverse();
  await db.transaction(async (manager) => {
    await insert(
      manager,
      'lead',
      histories.map(({ lead }) => lead),
    );
    await insert(
      manager,
      'consent',
      histories.flatMap(({ consents }) => consents),
    );
    await insert(
      manager,
      'activity',
      histories.flatMap(({ activities }) => activities),
    );
    await insert(
      manager,
      'note',
      histories.flatMap(({ notes }) => notes),
    );
    await skipSeeded(manager, 'jobs');
    await appendEvents(manager, histories.map(toEvent), { principal: systemPrincipal('seed'), requestId: newId() });
  });
}

async function insert(manager: EntityManager, table: keyof typeof columns, rows: readonly object[]): Promise<void> {
  const names = columns[table].split(',').map((column) => column.trim().split(' ')[0]);
  await manager.query(
    `INSERT INTO ${table} (${names.join(', ')}) SELECT ${names.join(', ')} FROM jsonb_to_recordset($1::jsonb) AS rows(${columns[table]})`,
    [JSON.stringify(rows)],
  );
}

function toEvent({ lead, activities }: LeadHistory) {
  return {
    type: 'lead.created',
    version: 1,
    subject: { type: 'Lead', id: lead.id },
    payload: {
      activityId: activities[0]?.id ?? null,
      courseId: lead.course_id,
      source: String(lead['source']),
      purposes: ['CONTACT'],
    },
  };
}

/** Published courses with their runs that can be asked about, as the content log tells. */
async function readCourses(db: DataSource) {
  const rows = await db.query<{ id: string; runs: { id: string; campusId: string | null }[] }[]>(
    `SELECT known_course.id,
       coalesce(jsonb_agg(jsonb_build_object('id', known_run.id, 'campusId', known_run.campus_id) ORDER BY known_run.id)
         FILTER (WHERE known_run.status IN ('OPEN', 'PLANNED')), '[]') AS runs
     FROM known_course LEFT JOIN known_run ON known_run.course_id = known_course.id
     WHERE known_course.status = 'PUBLISHED' GROUP BY known_course.id, known_course.slug ORDER BY known_course.slug`,
  );
  return rows;
}

async function readAdvisors(db: DataSource): Promise<string[]> {
  const users = await readLog<{ role: string }>(db, 'identity', 'user.created');
  return users.filter(({ role }) => role === 'ADVISOR').map(({ subjectId }) => subjectId);
}

/** Events of another subgraph; empty where it is not part of the installation. */
async function readLog<T>(db: DataSource, source: string, type: string): Promise<(T & { subjectId: string })[]> {
  const [{ found }] = await db.query<[{ found: boolean }]>(`SELECT to_regclass($1) IS NOT NULL AS found`, [
    `${source}.event_log`,
  ]);
  if (!found) return [];
  const rows = await db.query<{ subject_id: string; payload: T }[]>(
    `SELECT subject_id, payload FROM ${source}.event_log WHERE type = $1 ORDER BY txid, seq`,
    [type],
  );
  return rows.map(({ subject_id: subjectId, payload }) => ({ ...payload, subjectId }));
}

export { seedBulk } from './seed-bulk';
