import type { PageServerLoad } from './$types';
import { actionOf } from '#lib/course/runs.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask } from '#lib/graphql/ask.ts';
import type { RunAvailability } from '#lib/graphql/generated/graphql.ts';
import { jsonLdText, organization, website } from '#lib/seo/schema-org.ts';
import { HomePage } from './home-page.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const data = await ask(locals.graph, HomePage, { today: todayInSpain() }, ['siteFigures', 'courseRuns', 'campuses']);
  return {
    jsonLd: jsonLdText([organization(locals.siteUrl), website(locals.siteUrl)]),
    figures: data.siteFigures,
    areas: data.areas?.nodes ?? [],
    runs: soonest(data.courseRuns?.nodes ?? []),
    campuses: data.campuses?.nodes ?? [],
  };
};

const SHOWN = 6;

/** The first runs that still have room, one a course. */
function soonest<R extends { availability: RunAvailability; course: { id: string } }>(runs: readonly R[]): R[] {
  const seen = new Set<string>();
  const free = runs.filter(({ availability, course }) => {
    if (actionOf({ availability }) !== 'request' || seen.has(course.id)) return false;
    seen.add(course.id);
    return true;
  });
  return free.slice(0, SHOWN);
}
