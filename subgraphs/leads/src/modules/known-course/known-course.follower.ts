import type { Follower, LoggedEvent } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { z } from 'zod';

/**
 * What leads must know of the catalogue to say at once whether a course can be asked about.
 * A copy kept by the content log: no request waits for another subgraph.
 */
const courseSchema = z.object({ id: z.string(), slug: z.string(), title: z.string(), status: z.string() });
const runSchema = z.object({
  id: z.string(),
  courseId: z.string(),
  campusId: z.string().nullable(),
  startsOn: z.string(),
  status: z.string(),
  availability: z.string(),
});

const UPSERT_COURSES = `
  INSERT INTO known_course (id, slug, title, status)
  SELECT id, slug, title, status FROM jsonb_to_recordset($1::jsonb) AS c(id uuid, slug text, title text, status text)
  ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, title = excluded.title, status = excluded.status`;

const UPSERT_RUNS = `
  INSERT INTO known_run (id, course_id, campus_id, starts_on, status, availability)
  SELECT id, "courseId", "campusId", "startsOn", status, availability
  FROM jsonb_to_recordset($1::jsonb) AS r(id uuid, "courseId" uuid, "campusId" uuid, "startsOn" date, status text, availability text)
  ON CONFLICT (id) DO UPDATE SET course_id = excluded.course_id, campus_id = excluded.campus_id, starts_on = excluded.starts_on,
    status = excluded.status, availability = excluded.availability`;

export const followCatalogue = {
  source: 'content',
  consumer: 'known-courses',
  types: [
    'course.created',
    'course.updated',
    'course.published',
    'course.unpublished',
    'course.archived',
    'course.restored',
    'course-run.created',
    'course-run.updated',
  ],
  handle: async (events: readonly LoggedEvent[], manager: EntityManager) => {
    const courses = latest(events, 'course.', courseSchema);
    const runs = latest(events, 'course-run.', runSchema);
    if (courses.length > 0) await manager.query(UPSERT_COURSES, [JSON.stringify(courses)]);
    if (runs.length > 0) await manager.query(UPSERT_RUNS, [JSON.stringify(runs)]);
  },
} satisfies Follower;

/** The last state of each thing: one statement cannot write a row twice. */
function latest<T extends { id: string }>(events: readonly LoggedEvent[], prefix: string, schema: z.ZodType<T>): T[] {
  const byId = new Map<string, T>();
  for (const event of events) {
    if (!event.type.startsWith(prefix)) continue;
    const state = schema.parse(event.payload);
    byId.set(state.id, state);
  }
  return [...byId.values()];
}
