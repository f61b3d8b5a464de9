import type { Order } from '../../shared';
import { allConditions, type CourseConditions } from './course-conditions';
import { isByStart } from './course-order';
import { CourseFacetDimension } from './course.enums';
import type { CourseFilter } from './course.inputs';

export interface CourseSource {
  from: string;
  where: string[];
  order: Order;
}

/**
 * Where a page of courses `c` is read from. Published courses of one campus by date stand in that order in
 * `course_place`; from the courses themselves all of them would be found first and sorted then.
 */
export function courseSource(
  filter: CourseFilter | null | undefined,
  conditions: CourseConditions,
  order: Order,
): CourseSource {
  const { always, dimensions, campusIds } = conditions;
  const oneCampus = campusIds !== null && filter?.campusSlugs?.length === 1 && !filter.statuses?.length;
  if (!oneCampus || !isByStart(order)) return { from: 'course c', where: allConditions(conditions), order };
  const { [CourseFacetDimension.CAMPUS]: _campus, ...others } = dimensions;
  return {
    from: 'course_place p JOIN course c ON c.id = p.course_id',
    where: [
      `p.campus_id = ${campusIds}`,
      // A condition on the date walks the places, like the order.
      ...[...always, ...Object.values(others)].map((sql) => sql.replaceAll(order.expression, 'p.starts_on')),
    ],
    order: { ...order, expression: 'p.starts_on', tie: 'p.course_id' },
  };
}
