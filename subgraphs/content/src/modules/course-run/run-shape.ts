import { onceFor, type Selection, type Shape, shapeOf } from '../../shared';
import { campusColumns } from '../campus';
import { courseShape } from '../course';
import { type CourseRun, courseRunColumns } from './course-run.entity';

/** A run with what was asked of its campus; its course is left to the caller. */
export function runAtCampus(selection: Selection, alias: string, keyed: boolean): Shape<CourseRun> {
  const run = shapeOf(courseRunColumns, selection, alias, keyed);
  if (!selection.has('campus')) return run;
  const campus = shapeOf(campusColumns, selection.of('campus'), `${alias}k`, false);
  return {
    columns: [...run.columns, 'campus_id'],
    select: `${run.select}, ${campus.select}`,
    joins: `LEFT JOIN campus ${alias}k ON ${alias}k.id = ${alias}.campus_id`,
    read: (row) => {
      const object = run.read(row);
      if (object) object.campus = campus.read(row);
      return object;
    },
  };
}

/** A run with what was asked of its campus and its course. */
export function runShape(selection: Selection, alias = 'r'): Shape<CourseRun> {
  return onceFor(selection, `run ${alias}`, () => {
    const run = runAtCampus(selection, alias, true);
    if (!selection.has('course')) return run;
    const course = courseShape(selection.of('course'), `${alias}c`);
    return {
      columns: [...run.columns, 'course_id'],
      select: `${run.select}, ${course.select}`,
      joins: `${run.joins} LEFT JOIN course ${alias}c ON ${alias}c.id = ${alias}.course_id ${course.joins}`,
      read: (row) => {
        const object = run.read(row);
        if (object) object.course = course.read(row);
        return object;
      },
    };
  });
}
