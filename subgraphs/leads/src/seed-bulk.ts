import type { DataSource } from 'typeorm';

/** Many leads for benchmarks, made inside PostgreSQL: the statuses of the demo, spread over a year, no events. */
export async function seedBulk(db: DataSource, count: number): Promise<void> {
  await db.transaction(async (manager) => {
    // Hundreds of thousands of rows may take longer than any request should.
    await manager.query('SET LOCAL statement_timeout = 0');
    await manager.query(
      `INSERT INTO lead (id, status, lost_reason, source, first_name, last_name, email, course_id, idempotency_key, content_hash, created_at, updated_at)
     SELECT gen_random_uuid(), status[1 + i % 20], CASE WHEN status[1 + i % 20] = 'LOST' THEN 'OTHER' END, 'COURSE_PAGE',
       'Ana', 'Gil ' || i, 'bulk-' || i || '@correo.example', course.ids[1 + i % array_length(course.ids, 1)],
       'bulk-' || i, '', now() - make_interval(mins => i * 2), now() - make_interval(mins => i * 2)
     FROM generate_series(1, $1::int) AS i,
       (SELECT string_to_array('NEW,CONTACTED,CONTACTED,QUALIFIED,QUALIFIED,ENROLLED,ENROLLED,ENROLLED,ENROLLED,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,LOST,SPAM', ',') AS status) AS s,
       (SELECT array_agg(id) AS ids FROM known_course WHERE status = 'PUBLISHED') AS course`,
      [count],
    );
  });
}
