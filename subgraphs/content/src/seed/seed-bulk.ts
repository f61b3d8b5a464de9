import type { DataSource } from 'typeorm';
import { today } from '../shared';
import { BULK_COURSES } from './bulk-courses.sql';

export interface BulkSize {
  /** How many there are in the end, beside the demo; those of an earlier call stay and are added to. */
  courses: number;
  /** Shared out evenly among all courses. */
  runs: number;
  campuses: number;
}

/** Small enough for the time limit of a request, which the driver keeps whatever the server is told. */
const BATCH = 500;

/**
 * A large catalogue for benchmarks, made inside PostgreSQL, with its events; added to what is there.
 * Its shape is that of the demo: ten areas, nearly all published, runs over the coming nine months.
 */
export async function seedBulk(db: DataSource, size: BulkSize, day: string = today()): Promise<void> {
  await db.query(`INSERT INTO area (id, slug, name)
    SELECT gen_random_uuid(), 'bulk-area-' || i, 'Área ' || i FROM generate_series(1, 10) AS i ON CONFLICT DO NOTHING`);
  await db.query(
    `WITH made AS (
       INSERT INTO campus (id, slug, name, street, postal_code, city, province, latitude, longitude)
       SELECT gen_random_uuid(), 'bulk-sede-' || i, 'Sede ' || i, 'Calle Mayor, ' || i, '28013', 'Madrid', 'Madrid',
         36 + i % 7, -6 + i % 9
       FROM generate_series(1, $1::int) AS i ON CONFLICT DO NOTHING RETURNING *)
     INSERT INTO event_log (id, type, version, subject_type, subject_id, payload, actor, request_id)
     SELECT gen_random_uuid(), 'campus.created', 1, 'Campus', id::text,
       jsonb_build_object('id', id, 'slug', slug, 'name', name, 'city', city),
       '{"role": "SYSTEM", "userId": null, "name": "bulk"}', 'bulk' FROM made`,
    [size.campuses],
  );
  const [{ made } = { made: 0 }] = await db.query<{ made: number }[]>(
    `SELECT count(*)::int AS made FROM course WHERE slug LIKE 'bulk-curso-%'`,
  );
  for (let from = made + 1; from <= size.courses; from += BATCH) {
    const to = Math.min(from + BATCH - 1, size.courses);
    await db.query(BULK_COURSES, [from, to, size.courses, size.runs, day]);
  }
  await tidy(db);
}

type Driver = { query(statement: { text: string; query_timeout?: number }): Promise<unknown> };
const TIDY_MS = 600_000;

/** As autovacuum would in time: the planner decides by what it knows of the tables. It may take longer than a request. */
async function tidy(db: DataSource): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    const driver = (await runner.connect()) as Driver;
    await driver.query({ text: 'SET statement_timeout = 0' });
    for (const table of ['course', 'course_run', 'campus', 'area', 'course_set', 'course_place', 'run_day'])
      await driver.query({ text: `VACUUM ANALYZE ${table}`, query_timeout: TIDY_MS });
    await driver.query({ text: 'RESET statement_timeout' });
  } finally {
    await runner.release();
  }
}
