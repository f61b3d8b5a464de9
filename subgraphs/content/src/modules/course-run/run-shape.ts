import { type ColumnMap, onceFor, type Selection, type Shape, shapeOf } from '../../shared';
import { campusColumns } from '../campus';
import { courseShape } from '../course';
import { CourseRun, courseRunColumns } from './course-run.entity';

/** What a course keeps of its next run by itself. */
const keptRunColumns: ColumnMap<CourseRun> = {
  create: () => new CourseRun(),
  columns: { id: 'next_run_id', startsOn: 'next_run_starts_on' },
};
const KEPT_FIELDS: readonly string[] = ['id', 'startsOn', 'campus', 'course', '__typename'];

/** The next run of courses, with what was asked of its campus; read from the runs only where a course does not tell. */
export function nextRunShape(selection: Selection, course: string): Shape<CourseRun> {
  const alias = `${course}r`;
  if (selection.fields.every((field) => KEPT_FIELDS.includes(field))) {
    const run = shapeOf(keptRunColumns, selection, course, false, alias);
    return withCampus(run, selection, alias, { table: course, column: 'next_run_campus_id' });
  }
  const run = shapeOf(courseRunColumns, selection, alias, false);
  const { select, joins, read } = withCampus(run, selection, alias, { table: alias, column: 'campus_id' });
  return {
    columns: ['next_run_id'],
    select,
    joins: `LEFT JOIN course_run ${alias} ON ${alias}.id = ${course}.next_run_id ${joins}`,
    read,
  };
}

function withCampus(
  run: Shape<CourseRun>,
  selection: Selection,
  alias: string,
  at: { table: string; column: string },
): Shape<CourseRun> {
  if (!selection.has('campus')) return run;
  const campus = shapeOf(campusColumns, selection.of('campus'), `${alias}k`, false);
  return {
    columns: [...run.columns, at.column],
    select: `${run.select}, ${campus.select}`,
    joins: `LEFT JOIN campus ${alias}k ON ${alias}k.id = ${at.table}.${at.column}`,
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
    const own = shapeOf(courseRunColumns, selection, alias);
    const run = withCampus(own, selection, alias, { table: alias, column: 'campus_id' });
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
