import type { DataSource } from 'typeorm';
import { today } from '../shared';

export interface BulkSize {
  courses: number;
  runs: number;
  campuses: number;
}

const WORDS = `'{gestión,soldadura,enfermería,inglés,cocina,fotovoltaica,peluquería,logística,programación,integración,contabilidad,mecánica}'::text[]`;

/**
 * A large catalogue for benchmarks, made inside PostgreSQL, with its events; added to what is there.
 * Its shape is that of the demo: ten areas, nearly all published, runs over the coming nine months.
 */
export async function seedBulk(db: DataSource, size: BulkSize, day: string = today()): Promise<void> {
  await db.transaction(async (manager) => {
    const run = (text: string, values: unknown[] = []) => manager.query(text, values);
    // A hundred thousand courses take longer than a request may.
    await run('SET LOCAL statement_timeout = 0');
    await run(`INSERT INTO area (id, slug, name)
      SELECT gen_random_uuid(), 'bulk-area-' || i, 'Área ' || i FROM generate_series(1, 10) AS i ON CONFLICT DO NOTHING`);
    await run(
      `INSERT INTO campus (id, slug, name, street, postal_code, city, province, latitude, longitude)
       SELECT gen_random_uuid(), 'bulk-sede-' || i, 'Sede ' || i, 'Calle Mayor, ' || i, '28013', 'Madrid', 'Madrid',
         36 + i % 7, -6 + i % 9
       FROM generate_series(1, $1::int) AS i ON CONFLICT DO NOTHING`,
      [size.campuses],
    );
    await run(
      `INSERT INTO course (id, slug, title, summary, description, objectives, requirements, careers, syllabus, area_id,
         modality, offer_type, hours, price_cents, currency, vat_exempt, status, published_at, created_at, updated_at,
         version, open_campus_ids)
       SELECT gen_random_uuid(), 'bulk-curso-' || i,
         'Curso de ' || word[1 + i % 12] || ' y ' || word[1 + (i / 12) % 12] || ' ' || i,
         'Aprende ' || word[1 + i % 12] || ' con práctica desde el primer día y prácticas en empresa.',
         repeat('Un curso con mucho taller, grupos pequeños y profesorado que trabaja en el sector. ', 6),
         '{Aprender el oficio,Trabajar con seguridad}', '{Ninguno}', '{Empleo en el sector}',
         '[{"title": "Fundamentos", "hours": 20, "topics": ["Bases"]}, {"title": "Taller", "hours": 40, "topics": []}]',
         area.ids[1 + i % array_length(area.ids, 1)],
         (ARRAY['IN_PERSON', 'ONLINE', 'BLENDED'])[1 + i % 3],
         (ARRAY['VOCATIONAL', 'PRIVATE', 'SUBSIDISED', 'CORPORATE'])[1 + (i / 3) % 4],
         10 + (i * 37) % 900, CASE WHEN (i / 3) % 4 = 2 THEN 0 WHEN i % 50 = 0 THEN NULL ELSE 5000 + (i * 977) % 400000 END,
         'EUR', true, CASE WHEN i % 40 = 0 THEN 'DRAFT' ELSE 'PUBLISHED' END,
         CASE WHEN i % 40 = 0 THEN NULL ELSE $2::date - (i % 500) END, $2::date, $2::date, 1, '{}'
       FROM generate_series(1, $1::int) AS i, (SELECT ${WORDS} AS word) AS w,
         (SELECT array_agg(id ORDER BY slug) AS ids FROM area) AS area`,
      [size.courses, day],
    );
    await run(
      `INSERT INTO course_run (id, course_id, campus_id, starts_on, ends_on, timetable, seats, seats_left, waitlist,
         currency, status, created_at, updated_at, version)
       SELECT gen_random_uuid(), course.ids[1 + (i - 1) % array_length(course.ids, 1)],
         campus.ids[1 + (i * 7) % array_length(campus.ids, 1)],
         $2::date + (i * 31) % 270 - 20, $2::date + (i * 31) % 270 + 60, 'Lunes a jueves, 16:00–20:00',
         20, i % 21, i % 2 = 0, 'EUR', CASE WHEN (i * 31) % 270 < 20 THEN 'RUNNING' ELSE 'OPEN' END, now(), now(), 1
       FROM generate_series(1, $1::int) AS i,
         (SELECT array_agg(id ORDER BY slug) AS ids FROM course WHERE slug LIKE 'bulk-%') AS course,
         (SELECT array_agg(id ORDER BY slug) AS ids FROM campus) AS campus`,
      [size.runs, day],
    );
    await run(
      `WITH open AS (
         SELECT course_id, (array_agg(id ORDER BY starts_on, id))[1] AS next_id, min(starts_on) AS next_on,
           array_agg(DISTINCT campus_id) AS campus_ids
         FROM course_run WHERE status = 'OPEN' AND availability <> 'FULL' AND starts_on >= $1::date GROUP BY 1)
       UPDATE course SET next_run_id = next_id, next_run_starts_on = next_on, open_campus_ids = campus_ids
       FROM open WHERE course.id = open.course_id AND slug LIKE 'bulk-%'`,
      [day],
    );
    await logCreation(run);
  });
  await tidy(db);
}

/** As autovacuum would in time: the planner decides by what it knows of the tables. */
async function tidy(db: DataSource): Promise<void> {
  const runner = db.createQueryRunner();
  try {
    await runner.query('SET statement_timeout = 0');
    await runner.query('VACUUM ANALYZE course, course_run, campus, area');
    await runner.query('RESET statement_timeout');
  } finally {
    await runner.release();
  }
}

async function logCreation(run: (text: string) => Promise<unknown>): Promise<void> {
  const log = (type: string, subject: string, payload: string, from: string) =>
    run(`INSERT INTO event_log (id, type, version, subject_type, subject_id, payload, actor, request_id)
      SELECT gen_random_uuid(), '${type}', 1, '${subject}', x.id::text, ${payload},
        '{"role": "SYSTEM", "userId": null, "name": "bulk"}', 'bulk' FROM ${from}`);
  await log(
    'campus.created',
    'Campus',
    `jsonb_build_object('id', x.id, 'slug', slug, 'name', name, 'city', city)`,
    `campus x WHERE slug LIKE 'bulk-%'`,
  );
  await log(
    'course.created',
    'Course',
    `jsonb_build_object('id', x.id, 'slug', slug, 'title', title, 'status', status, 'areaId', area_id)`,
    `course x WHERE slug LIKE 'bulk-%'`,
  );
  await log(
    'course-run.created',
    'CourseRun',
    `jsonb_build_object('id', x.id, 'courseId', course_id, 'campusId', campus_id, 'startsOn', starts_on,
       'status', x.status, 'availability', availability, 'seatsLeft', seats_left)`,
    `course_run x JOIN course c ON c.id = course_id WHERE c.slug LIKE 'bulk-%'`,
  );
}
