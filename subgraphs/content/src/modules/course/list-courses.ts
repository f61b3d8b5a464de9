import { type Connection, requirePermission, runSql } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import type { ContentContext } from '../../context';
import {
  limitedCountSql,
  type PageArguments,
  pageOf,
  pageSql,
  pageStatement,
  type Selection,
  selectionOf,
  SqlValues,
  totalOf,
  withExtras,
} from '../../shared';
import { allConditions, type CourseConditions, courseConditions } from './course-conditions';
import { facetsSql, toFacets } from './course-facets';
import { courseOrder, type Search, startIn } from './course-order';
import { courseShape } from './course-shape';
import { courseSource } from './course-source';
import type { Course } from './course.entity';
import type { CourseFilter, CourseSort } from './course.inputs';
import type { CourseFacet } from './course.types';
import { countingSql } from './filter-sets';
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
  const search = searchOf(page.filter, values);
  const order = courseOrder(page.sort, search);
  const conditions = courseConditions(page.filter, search?.query ?? null, startIn(order), values);
  const source = courseSource(page.filter, conditions, order);
  const { ofNodes } = selection;
  const shape = withRuns(courseShape(ofNodes), ofNodes, info, values);
  const inner = pageSql({ ...source, columns: shape.columns, alias: 'c', page, values });
  const { extras, before } = extrasOf(selection, conditions);
  const rows = await runSql(
    context.db,
    withExtras(pageStatement(inner, 'c', source.order, shape), extras, before),
    values.list,
  );
  return Object.assign(pageOf(rows, shape.read, { ...page, order }), {
    totalCount: totalOf(rows),
    facets: extras['facets'] ? toFacets(rows[0]?.['facets'] ?? [], page.filter) : null,
  });
}

function extrasOf(
  selection: Selection,
  conditions: CourseConditions,
): { extras: Record<string, string>; before: string } {
  const extras: Record<string, string> = {};
  const facets = selection.has('facets');
  const total = selection.has('totalCount');
  // Once found for the facets, or known without finding, a total costs nothing more; else it stops at 10,001.
  const counting = facets || (total && conditions.inSets) ? countingSql(conditions) : null;
  if (total) {
    extras['total_count'] = counting?.total ?? limitedCountSql('course c', allConditions(conditions));
  }
  if (facets && counting) extras['facets'] = facetsSql(counting.values);
  return { extras, before: counting?.with ?? '' };
}

/** The query is made once for the statement; written bare, it would be made once for each course. */
function searchOf(filter: CourseFilter | null | undefined, values: SqlValues): Search | null {
  const words = searchWords(filter?.text);
  return words.length > 0 ? { words, query: `(SELECT search_query(${values.add(words)}::text[]))` } : null;
}
