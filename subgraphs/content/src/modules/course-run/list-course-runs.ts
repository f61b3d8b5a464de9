import { can, type Connection, runSql } from '@cep/kit';
import type { ContentContext } from '../../context';
import {
  limitedCountSql,
  type PageArguments,
  pageOf,
  pageSql,
  pageStatement,
  type Selection,
  SqlValues,
  totalOf,
  withExtras,
} from '../../shared';
import { BY_START, OF_PUBLISHED_COURSE, runConditions } from './course-run-conditions';
import type { CourseRun } from './course-run.entity';
import type { CourseRunFilter } from './course-run.inputs';
import { runShape } from './run-shape';

export interface CourseRunListArguments extends PageArguments {
  filter?: CourseRunFilter | null | undefined;
}

export type CourseRunPage = Connection<CourseRun> & { totalCount: number };

/** One statement. The public sees the runs of published courses, staff all. */
export async function listCourseRuns(
  context: ContentContext,
  page: CourseRunListArguments,
  selection: Selection,
): Promise<CourseRunPage> {
  const values = new SqlValues();
  const where = runConditions(page.filter, values);
  if (!can(context.principal, 'course.readDraft')) where.push(OF_PUBLISHED_COURSE);
  const shape = runShape(selection.ofNodes);
  const inner = pageSql({
    columns: shape.columns,
    from: 'course_run r',
    alias: 'r',
    where,
    order: BY_START,
    page,
    values,
  });
  const rows = await runSql(
    context.db,
    withExtras(
      pageStatement(inner, 'r', BY_START, shape),
      selection.has('totalCount') ? { total_count: limitedCountSql('course_run r', where) } : {},
    ),
    values.list,
  );
  return Object.assign(pageOf(rows, shape.read, { ...page, order: BY_START }), { totalCount: totalOf(rows) });
}
