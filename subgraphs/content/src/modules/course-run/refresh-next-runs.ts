import type { EntityManager } from 'typeorm';
import { type Course, courseEvent } from '../course';
import type { DomainEvent } from '@cep/kit';

type ChangedCourse = Pick<Course, 'id' | 'slug' | 'title' | 'status' | 'areaId'>;

/**
 * Brings what a course stores of its runs in line with them: the next one that can be asked about (open, not full,
 * not begun before `day`) and the campuses that have such a run. Call it in the transaction that changed a run,
 * with the course locked before: two changes at once would each overlook the other's.
 * @returns an event for each course that changed.
 */
export async function refreshNextRuns(
  manager: EntityManager,
  courseIds: readonly string[],
  day: string,
): Promise<DomainEvent[]> {
  const [changed] = await manager.query<[ChangedCourse[], number]>(
    `WITH asked AS (SELECT unnest($1::uuid[]) AS id),
     open AS (
       SELECT r.course_id,
         (array_agg(r.id ORDER BY r.starts_on, r.id))[1] AS next_id,
         min(r.starts_on) AS next_on,
         (array_agg(r.campus_id ORDER BY r.starts_on, r.id))[1] AS next_at,
         array_agg(DISTINCT r.campus_id) FILTER (WHERE r.campus_id IS NOT NULL) AS campus_ids
       FROM course_run r JOIN asked ON asked.id = r.course_id
       WHERE r.status = 'OPEN' AND r.availability <> 'FULL' AND r.starts_on >= $2::date
       GROUP BY r.course_id),
     wanted AS (
       SELECT asked.id, open.next_id, open.next_on, open.next_at, coalesce(open.campus_ids, '{}') AS campus_ids
       FROM asked LEFT JOIN open ON open.course_id = asked.id)
     UPDATE course c SET next_run_id = w.next_id, next_run_starts_on = w.next_on, next_run_campus_id = w.next_at,
       open_campus_ids = w.campus_ids
     FROM wanted w
     WHERE c.id = w.id
       AND (c.next_run_id, c.next_run_starts_on, c.next_run_campus_id, c.open_campus_ids)
         IS DISTINCT FROM (w.next_id, w.next_on, w.next_at, w.campus_ids)
     RETURNING c.id, c.slug, c.title, c.status, c.area_id AS "areaId"`,
    [courseIds, day],
  );
  return changed.map((course) => courseEvent('course.updated', course));
}
