import type { PageServerLoad } from './$types';
import { actionOf, onePerCourse } from '#lib/course/runs.ts';
import { todayInSpain } from '#lib/format/dates.ts';
import { ask } from '#lib/graphql/ask.ts';
import { jsonLdText, organization, website } from '#lib/seo/schema-org.ts';
import { HomePage } from './home-page.ts';

const SHOWN = 6;

export const load: PageServerLoad = async ({ locals }) => {
  const data = await ask(locals.graph, HomePage, { today: todayInSpain() }, ['siteFigures', 'courseRuns', 'campuses']);
  return {
    jsonLd: jsonLdText([organization(locals.siteUrl), website(locals.siteUrl)]),
    figures: data.siteFigures,
    areas: data.areas?.nodes ?? [],
    runs: onePerCourse((data.courseRuns?.nodes ?? []).filter((run) => actionOf(run) === 'request')).slice(0, SHOWN),
    campuses: data.campuses?.nodes ?? [],
  };
};
