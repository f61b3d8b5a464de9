import { type Connection, requirePermission, runSql } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { ContentContext } from '../../context';
import {
  limitedCountSql,
  type PageArguments,
  pageOf,
  pageSql,
  pageStatement,
  selectionOf,
  SqlValues,
  totalOf,
  withExtras,
} from '../../shared';
import { allConditions, courseConditions } from './course-conditions';
import { facetsSql, toFacets } from './course-facets';
import { courseOrder } from './course-order';
import { courseShape } from './course-shape';
import type { Course } from './course.entity';
import type { CourseFilter, CourseSort } from './course.inputs';
import type { CourseFacet } from './course.types';
import { searchWords } from './search-words';
import { withRuns } from './with-runs';

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
  info: GraphQLResolveInfo,
): Promise<CoursePage> {
  const selection = selectionOf(info);
  if (page.filter?.statuses?.length) requirePermission(context, 'course.readDraft');
  const values = new SqlValues();
  const words = searchWords(page.filter?.text);
  const conditions = courseConditions(page.filter, words, values);
  const where = allConditions(conditions);
  const order = courseOrder(page.sort, words, values);
  const { ofNodes } = selection;
  const shape = withRuns(courseShape(ofNodes), ofNodes, info, values);

  const inner = pageSql({
    columns: shape.columns,
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
  const rows = await runSql(context.db, withExtras(pageStatement(inner, 'c', order, shape), extras), values.list);
  return Object.assign(pageOf(rows, shape.read, { ...page, order }), {
    totalCount: totalOf(rows),
    facets: extras['facets'] ? toFacets(rows[0]?.['facets'] ?? [], page.filter) : null,
  });
}
