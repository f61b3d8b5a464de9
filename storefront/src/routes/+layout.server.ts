import type { LayoutServerLoad } from './$types';
import { areaLinks } from '#lib/server/areas.ts';

export const load: LayoutServerLoad = async ({ locals }) => ({
  theme: locals.theme,
  siteUrl: locals.siteUrl,
  areas: await areaLinks(locals.graph),
});
