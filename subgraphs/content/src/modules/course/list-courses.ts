import { type Connection, requirePermission, runSql } from '@cep/kit';
import type { ContentContext } from '../../context';
import {
  columnNames,
  limitedCountSql,
  orderBy,
  type PageArguments,
  pageOf,
  pageSql,
  type Selection,
  SqlValues,
  withExtras,
} from '../../shared';
import { allConditions, courseConditions } from './course-conditions';
import { facetsSql, toFacets } from './course-facets';
import { courseJoins } from './course-joins';
import { courseOrder } from './course-order';
import { courseColumns } from './course.columns';
import type { Course } from './course.entity';
import type { CourseFilter, CourseSort } from './course.inputs';
import type { CourseFacet } from './course.types';
import { searchWords } from './search-words';

export interface CourseListArguments extends PageArguments {
  filter?: CourseFilter | null | undefined;
  sort?: CourseSort | null | undefined;
}

export type CoursePage = Connection<Course> & { totalCount: number; facets: CourseFacet[] | null };

/**
 * One statement for page, joins, count and facets; each only when it is asked.
 * Published courses unless staff names other states.
 * @throws CodedError INVALID_PAGE_SIZE, INVALID_CURSOR, BAD_USER_INPUT; UNAUTHENTICATED or FORBIDDEN for `statuses`.
 */
export async function listCourses(
  context: ContentContext,
  page: CourseListArguments,
  selection: Selection,
): Promise<CoursePage> {
  if (page.filter?.statuses?.length) requirePermission(context, 'course.readDraft');
  const values = new SqlValues();
  const words = searchWords(page.filter?.text);
  const conditions = courseConditions(page.filter, words, values);
  const where = allConditions(conditions);
  const order = courseOrder(page.sort, words, values);
  const joined = courseJoins(selection.ofNodes);

  const inner = pageSql({
    columns: columnNames(courseColumns, joined.properties),
    from: 'course c',
    alias: 'c',
    where,
    order,
    page,
    values,
  });
  const extras: Record<string, string> = {};
  if (selection.has('totalCount')) extras['total_count'] = limitedCountSql('course c', where);
  if (selection.has('facets')) extras['facets'] = facetsSql(conditions);
  const rows = await runSql(
    context.db,
    withExtras(
      `SELECT ${joined.select}, c.sort_key::text AS sort_value FROM (${inner}) AS c ${joined.joins} ${orderBy(order, 'c')}`,
      extras,
    ),
    values.list,
  );
  return {
    ...pageOf(rows, joined.read, { ...page, order }),
    totalCount: Number(rows[0]?.['total_count'] ?? 0),
    facets: extras['facets'] ? toFacets(rows[0]?.['facets'] ?? [], page.filter) : null,
  };
}
