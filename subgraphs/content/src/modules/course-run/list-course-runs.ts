import { can, type Connection, runSql } from '@cep/kit';
import type { ContentContext } from '../../context';
import {
  columnNames,
  limitedCountSql,
  orderBy,
  type PageArguments,
  pageOf,
  pageSql,
  type Selection,
  selectColumns,
  SqlValues,
  withExtras,
} from '../../shared';
import { BY_START, OF_PUBLISHED_COURSE, runConditions } from './course-run-conditions';
import { joinCampus, readRun } from './course-run-joins';
import { type CourseRun, courseRunColumns } from './course-run.entity';
import type { CourseRunFilter } from './course-run.inputs';

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
  const campus = joinCampus(selection.ofNodes, 'r');
  const inner = pageSql({
    columns: columnNames(courseRunColumns, Object.keys(courseRunColumns.columns)),
    from: 'course_run r',
    alias: 'r',
    where,
    order: BY_START,
    page,
    values,
  });
  const select = [
    selectColumns(courseRunColumns, 'r'),
    ...(campus ? [campus.select] : []),
    'r.sort_key::text AS sort_value',
  ];
  const rows = await runSql(
    context.db,
    withExtras(
      `SELECT ${select.join(', ')} FROM (${inner}) AS r ${campus?.join ?? ''} ${orderBy(BY_START, 'r')}`,
      selection.has('totalCount') ? { total_count: limitedCountSql('course_run r', where) } : {},
    ),
    values.list,
  );
  return {
    ...pageOf(rows, (row) => readRun(row, '', campus !== null), { ...page, order: BY_START }),
    totalCount: Number(rows[0]?.['total_count'] ?? 0),
  };
}
