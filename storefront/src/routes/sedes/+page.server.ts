import type { PageServerLoad } from './$types';
import type { CampusCard_Campus } from '#lib/campus/campus-card.ts';
import { byProvince } from '#lib/campus/by-province.ts';
import { ask } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { breadcrumbList, campusPlace, jsonLdText } from '#lib/seo/schema-org.ts';
import { CampusListPage } from './campus-list-page.ts';

const TRAIL = [
  { label: 'Inicio', href: '/' },
  { label: 'Sedes', href: '/sedes' },
];

export const load: PageServerLoad = async ({ locals: { graph, siteUrl } }) => {
  const { campuses } = await ask(graph, CampusListPage, {});
  const all = campuses?.nodes.map((node) => unmask<typeof CampusCard_Campus>(node)) ?? [];
  return {
    trail: TRAIL,
    jsonLd: jsonLdText([breadcrumbList(siteUrl, TRAIL), ...all.map((campus) => campusPlace(siteUrl, campus))]),
    provinces: byProvince(all),
  };
};
