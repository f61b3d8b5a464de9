import { isUuid } from '@cep/kit';
import { type Order, type SqlValues } from '../../shared';
import type { CourseRunFilter } from './course-run.inputs';

export const BY_START: Order = { key: 'runs', expression: 'r.starts_on', type: 'date', direction: 'ASC' };

/** SQL conditions on a run `r`. */
export function runConditions(filter: CourseRunFilter | null | undefined, values: SqlValues): string[] {
  const conditions: string[] = [];
  if (filter?.courseId) {
    conditions.push(isUuid(filter.courseId) ? `r.course_id = ${values.add(filter.courseId)}::uuid` : 'false');
  }
  if (filter?.campusSlugs?.length) {
    conditions.push(
      `r.campus_id = ANY (ARRAY(SELECT id FROM campus WHERE slug = ANY (${values.add(filter.campusSlugs)}::text[])))`,
    );
  }
  if (filter?.statuses?.length) conditions.push(`r.status = ANY (${values.add(filter.statuses)}::text[])`);
  if (filter?.startsFrom) conditions.push(`r.starts_on >= ${values.add(filter.startsFrom)}::date`);
  if (filter?.startsTo) conditions.push(`r.starts_on <= ${values.add(filter.startsTo)}::date`);
  return conditions;
}

/** A run is as public as its course. */
export const OF_PUBLISHED_COURSE = `EXISTS (SELECT FROM course p WHERE p.id = r.course_id AND p.status = 'PUBLISHED')`;
