import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import type { CampusCard_Campus } from '#lib/campus/campus-card.ts';
import { onePerCourse } from '#lib/course/runs.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { breadcrumbList, campusPlace, jsonLdText } from '#lib/seo/schema-org.ts';
import { CampusPage } from './campus-page.ts';

const SHOWN = 6;

export const load: PageServerLoad = async ({ locals, params: { slug } }) => {
  const variables = { slug, campusSlugs: [slug], today: todayInSpain() };
  const { campus, courses, courseRuns } = await ask(locals.graph, CampusPage, variables, ['courses', 'courseRuns']);
  if (!campus) error(404, 'No encontramos esa sede');
  const card = unmask<typeof CampusCard_Campus>(campus);
  const trail = [
    { label: 'Inicio', href: '/' },
    { label: 'Sedes', href: '/sedes' },
    { label: card.name, href: `/sedes/${card.slug}` },
  ];
  return {
    trail,
    jsonLd: jsonLdText([campusPlace(locals.siteUrl, card), breadcrumbList(locals.siteUrl, trail)]),
    campus: { ...card, email: campus.email },
    runs: onePerCourse(courseRuns?.nodes ?? []).slice(0, SHOWN),
    total: courses?.totalCount ?? 0,
  };
};
