import { poolOf } from '@cep/kit';
import type { DataSource } from 'typeorm';

/** One statement writes no more than this many, so that its memory stays small. */
const BATCH = 500_000;
const HOUR_MS = 3_600_000;

/**
 * Many leads for benchmarks, made inside PostgreSQL: the statuses of the demo, half of them with an owner, spread over
 * the last year, no events. Indexes are built afterwards, which for millions of rows takes minutes instead of hours;
 * until then the table is locked.
 */
export async function seedBulk(db: DataSource, count: number): Promise<void> {
  const client = await poolOf(db).connect();
  // A table of millions takes longer than any request may, on the server's side as on this one.
  const run = async (text: string, values: unknown[] = []): Promise<Record<string, string>[]> => {
    const patient = { text, values, query_timeout: HOUR_MS };
    return (await client.query<Record<string, string>>(patient)).rows;
  };
  try {
    await run('BEGIN');
    await run(`SET LOCAL statement_timeout = 0`);
    await run(`SET LOCAL maintenance_work_mem = '256MB'`);
    const indexes = await run(INDEXES);
    for (const { name } of indexes) await run(`DROP INDEX ${name}`);
    for (let from = 1; from <= count; from += BATCH) {
      await run(INSERT, [from, Math.min(from + BATCH - 1, count), count]);
    }
    for (const { definition } of indexes) await run(definition ?? '');
    await run('ANALYZE lead');
    await run('COMMIT');
  } catch (err) {
    await run('ROLLBACK');
    throw err;
  } finally {
    client.release();
  }
}

/** Those that may be missing for a while; keys may not. */
const INDEXES = `
  SELECT indexrelid::regclass::text AS name, pg_get_indexdef(indexrelid) AS definition FROM pg_index
  WHERE indrelid = 'lead'::regclass AND NOT EXISTS (SELECT FROM pg_constraint WHERE conindid = indexrelid)`;

/** Oldest first: ids and keys grow with time, as those of real leads do, and so their indexes grow at the end. */
const INSERT = `
  INSERT INTO lead (id, status, lost_reason, source, first_name, last_name, email, course_id, campus_id, owner_id,
                    idempotency_key, content_hash, created_at, updated_at)
  SELECT uuidv7(-age), status, CASE WHEN status = 'LOST' THEN 'OTHER' END, 'COURSE_PAGE', 'Ana', 'Gil ' || i,
    'bulk-' || i || '@correo.example', courses[1 + i % cardinality(courses)], campuses[1 + i % cardinality(campuses)],
    CASE WHEN i % 2 = 0 THEN owners[1 + i / 2 % cardinality(owners)] END,
    'bulk-' || to_char(i, 'FM00000000'), '', now() - age, now() - age
  FROM generate_series($1::int, $2::int) AS i,
    LATERAL (SELECT make_interval(secs => ($3::int - i + 1) * 365.0 * 86400 / $3::int) AS age) AS time,
    (SELECT string_to_array('NEW,CONTACTED,CONTACTED,QUALIFIED,QUALIFIED,ENROLLED,ENROLLED,ENROLLED,ENROLLED,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,SPAM', ',') AS statuses) AS every_status,
    LATERAL (SELECT statuses[1 + i % 20] AS status) AS one_status,
    (SELECT array_agg(id) AS courses FROM known_course WHERE status = 'PUBLISHED') AS every_course,
    (SELECT array_agg(DISTINCT campus_id) AS campuses FROM known_run WHERE campus_id IS NOT NULL) AS every_campus,
    (SELECT array_agg(DISTINCT owner_id) AS owners FROM lead WHERE owner_id IS NOT NULL) AS every_owner`;
