import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { toChips, toFilterGroups } from '#lib/course-filter/facets.ts';
import { countFilters, readSearch, toCourseFilter, toCourseSort, writeSearch } from '#lib/course-filter/search.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask, GraphError } from '#lib/graphql/ask.ts';
import { breadcrumbList, itemList, jsonLdText } from '#lib/seo/schema-org.ts';
import { CourseListPage } from './course-list-page.ts';

const PAGE_SIZE = 24;
const TRAIL = [
  { label: 'Inicio', href: '/' },
  { label: 'Cursos', href: '/cursos' },
];

export const load: PageServerLoad = async ({ locals, url }) => {
  const search = readSearch(url.searchParams);
  const variables = {
    filter: toCourseFilter(search),
    sort: toCourseSort(search),
    first: PAGE_SIZE,
    after: search.cursor,
    atCampus: search.values.sede.length > 0,
    campusSlugs: search.values.sede,
    today: todayInSpain(),
  };
  const { courses } = await ask(locals.graph, CourseListPage, variables).catch((error: unknown) => {
    // A page link that no longer holds leads to the first page of the same search.
    if (error instanceof GraphError && error.codes.includes('INVALID_CURSOR')) {
      redirect(303, writeSearch({ ...search, cursor: null, page: 1 }));
    }
    throw error;
  });
  const groups = toFilterGroups(courses?.facets ?? [], search);
  const next = courses?.pageInfo.hasNextPage ? courses.pageInfo.endCursor : null;
  const paths = courses?.nodes.map(({ slug }) => `/cursos/${slug}`) ?? [];
  return {
    trail: TRAIL,
    jsonLd: jsonLdText([breadcrumbList(locals.siteUrl, TRAIL), itemList(locals.siteUrl, paths)]),
    search,
    groups,
    chips: toChips(groups, search),
    filterCount: countFilters(search),
    total: courses?.totalCount ?? 0,
    pages: Math.max(1, Math.ceil((courses?.totalCount ?? 0) / PAGE_SIZE)),
    courses: courses?.nodes ?? [],
    nextPage: next ? writeSearch({ ...search, cursor: next, page: search.page + 1 }) : null,
    firstPage: search.cursor ? writeSearch({ ...search, cursor: null, page: 1 }) : null,
  };
};
