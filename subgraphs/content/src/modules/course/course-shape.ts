import { onceFor, type Selection, type Shape, shapeOf } from '../../shared';
import { areaColumns } from '../area';
import { nextRunShape } from '../course-run';
import { courseColumns } from './course.columns';
import type { Course } from './course.entity';

/** A course with what was asked of its area and its next run. */
export function courseShape(selection: Selection, alias = 'c'): Shape<Course> {
  return onceFor(selection, `course ${alias}`, () => joined(withOwnRunsCourse(selection), alias));
}

/** The course of the next run is the course itself: what is asked of it by that road is read with the rest. */
function withOwnRunsCourse(selection: Selection): Selection {
  const nextRun = selection.of('nextRun');
  return nextRun.has('course') ? selection.merge(withOwnRunsCourse(nextRun.of('course'))) : selection;
}

function joined(selection: Selection, alias: string): Shape<Course> {
  const course = shapeOf(courseColumns, selection, alias);
  const area = selection.has('area') ? shapeOf(areaColumns, selection.of('area'), `${alias}a`, false) : null;
  const run = selection.has('nextRun') ? nextRunShape(selection.of('nextRun'), alias) : null;
  const columns = [...course.columns];
  const select = [course.select];
  const joins: string[] = [];
  if (area) {
    columns.push('area_id');
    select.push(area.select);
    joins.push(`LEFT JOIN area ${alias}a ON ${alias}a.id = ${alias}.area_id`);
  }
  if (run) {
    columns.push(...run.columns);
    select.push(run.select);
    joins.push(run.joins);
  }
  return {
    columns,
    select: select.join(', '),
    joins: joins.join(' '),
    read: (row) => {
      const object = course.read(row);
      if (!object) return null;
      if (area) object.area = area.read(row);
      if (run) {
        object.nextRun = run.read(row);
        if (object.nextRun) object.nextRun.course = object;
      }
      return object;
    },
  };
}
