import type { PageServerLoad } from './$types';
import type { CampusCard_Campus } from '#lib/campus/campus-card.ts';
import { byProvince } from '#lib/campus/by-province.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { CampusListPage } from './campus-list-page.ts';

export const load: PageServerLoad = async ({ locals }) => {
  const { campuses } = await ask(locals.graph, CampusListPage, {});
  return { provinces: byProvince(campuses?.nodes.map((node) => unmask<typeof CampusCard_Campus>(node)) ?? []) };
};
