import {
  limitedCountSql,
  pageOf,
  pageSql,
  pageStatement,
  type Row,
  type Selection,
  type SqlValues,
} from '../../shared';
import { BY_START, runConditions } from './course-run-conditions';
import type { CourseRunListArguments, CourseRunPage } from './list-course-runs';
import { runShape } from './run-shape';

/**
 * A page of the runs of each course of a statement, as JSON in two columns of its row: a course stays one row,
 * and its runs need no statement of their own.
 * @throws CodedError INVALID_PAGE_SIZE, INVALID_CURSOR
 */
export function runsOfCourse(
  course: string,
  page: CourseRunListArguments,
  selection: Selection,
  values: SqlValues,
): { select: string; read(row: Row): CourseRunPage } {
  const shape = runShape(selection.ofNodes);
  const where = [`r.course_id = ${course}.id`, ...runConditions(page.filter, values)];
  const inner = pageSql({
    columns: shape.columns,
    from: 'course_run r',
    alias: 'r',
    where,
    order: BY_START,
    page,
    values,
  });
  const total = selection.has('totalCount') ? limitedCountSql('course_run r', where) : '0';
  return {
    select: `(SELECT json_agg(run) FROM (${pageStatement(inner, 'r', BY_START, shape)}) AS run) AS runs, ${total} AS runs_total`,
    read: (row) =>
      Object.assign(pageOf((row['runs'] ?? []) as Row[], shape.read, { ...page, order: BY_START }), {
        totalCount: Number(row['runs_total']),
      }),
  };
}
