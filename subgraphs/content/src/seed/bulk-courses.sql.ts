const WORDS = `'{gestión,soldadura,enfermería,inglés,cocina,fotovoltaica,peluquería,logística,programación,integración,contabilidad,mecánica}'::text[]`;
const ACTOR = `'{"role": "SYSTEM", "userId": null, "name": "bulk"}'::jsonb`;

/**
 * Courses $1 to $2 of $3 with their share of $4 runs around the day $5, and an event for each: one statement, because
 * a course is stored with its next run at once and each of its many indexes is then written once.
 */
export const BULK_COURSES = `
  WITH
  area AS (SELECT array_agg(id ORDER BY slug) AS ids FROM area),
  campus AS (SELECT array_agg(id ORDER BY slug) AS ids FROM campus),
  new_course AS MATERIALIZED (
    SELECT i, uuidv7() AS id, 'bulk-curso-' || i AS slug, word[1 + i % 12] AS word,
      'Curso de ' || word[1 + i % 12] || ' y ' || word[1 + (i / 12) % 12] || ' ' || i AS title,
      area.ids[1 + i % array_length(area.ids, 1)] AS area_id,
      CASE WHEN i % 40 = 0 THEN 'DRAFT' ELSE 'PUBLISHED' END AS status
    FROM generate_series($1::int, $2::int) AS i, area, (SELECT ${WORDS} AS word) AS words),
  new_run AS MATERIALIZED (
    SELECT uuidv7() AS id, n.id AS course_id, campus.ids[1 + (r * 7) % array_length(campus.ids, 1)] AS campus_id,
      $5::date + (r * 31) % 270 - 20 AS starts_on, $5::date + (r * 31) % 270 + 60 AS ends_on, r % 21 AS seats_left,
      r % 2 = 0 AS waitlist, CASE WHEN (r * 31) % 270 < 20 THEN 'RUNNING' ELSE 'OPEN' END AS status,
      CASE WHEN r % 21 > 5 THEN 'AVAILABLE' WHEN r % 21 > 0 THEN 'FEW_LEFT' WHEN r % 2 = 0 THEN 'WAITLIST' ELSE 'FULL' END
        AS availability
    FROM new_course n, campus, generate_series(n.i, $4::int, $3::int) AS r),
  next AS (
    SELECT course_id, (array_agg(id ORDER BY starts_on, id))[1] AS id, min(starts_on) AS starts_on,
      (array_agg(campus_id ORDER BY starts_on, id))[1] AS campus_id,
      array_agg(DISTINCT campus_id) AS campus_ids
    FROM new_run WHERE status = 'OPEN' AND availability <> 'FULL' AND starts_on >= $5::date GROUP BY 1),
  courses AS (
    INSERT INTO course (id, slug, title, summary, description, objectives, requirements, careers, syllabus, area_id,
      modality, offer_type, hours, price_cents, currency, vat_exempt, status, published_at, created_at, updated_at,
      version, next_run_id, next_run_starts_on, next_run_campus_id, open_campus_ids)
    SELECT n.id, slug, title, 'Aprende ' || word || ' con práctica desde el primer día y prácticas en empresa.',
      repeat('Un curso con mucho taller, grupos pequeños y profesorado que trabaja en el sector. ', 6),
      '{Aprender el oficio,Trabajar con seguridad}', '{Ninguno}', '{Empleo en el sector}',
      '[{"title": "Fundamentos", "hours": 20, "topics": ["Bases"]}, {"title": "Taller", "hours": 40, "topics": []}]',
      area_id, (ARRAY['IN_PERSON', 'ONLINE', 'BLENDED'])[1 + i % 3],
      (ARRAY['VOCATIONAL', 'PRIVATE', 'SUBSIDISED', 'CORPORATE'])[1 + (i / 3) % 4], 10 + (i * 37) % 900,
      CASE WHEN (i / 3) % 4 = 2 THEN 0 WHEN i % 50 = 0 THEN NULL ELSE 5000 + (i * 977::bigint) % 400000 END,
      'EUR', true, status, CASE WHEN status = 'PUBLISHED' THEN $5::date - i % 500 END, $5::date, $5::date,
      1, next.id, next.starts_on, next.campus_id, coalesce(next.campus_ids, '{}')
    FROM new_course n LEFT JOIN next ON next.course_id = n.id),
  runs AS (
    INSERT INTO course_run (id, course_id, campus_id, starts_on, ends_on, timetable, seats, seats_left, waitlist,
      currency, status, created_at, updated_at, version)
    SELECT id, course_id, campus_id, starts_on, ends_on, 'Lunes a jueves, 16:00–20:00', 20, seats_left, waitlist,
      'EUR', status, now(), now(), 1 FROM new_run)
  INSERT INTO event_log (id, type, version, subject_type, subject_id, payload, actor, request_id)
  SELECT uuidv7(), 'course.created', 1, 'Course', id::text,
    jsonb_build_object('id', id, 'slug', slug, 'title', title, 'status', status, 'areaId', area_id), ${ACTOR}, 'bulk'
  FROM new_course
  UNION ALL
  SELECT uuidv7(), 'course-run.created', 1, 'CourseRun', id::text,
    jsonb_build_object('id', id, 'courseId', course_id, 'campusId', campus_id, 'startsOn', starts_on, 'status', status,
      'availability', availability, 'seatsLeft', seats_left), ${ACTOR}, 'bulk'
  FROM new_run`;
