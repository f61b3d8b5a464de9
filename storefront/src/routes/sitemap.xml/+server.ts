import type { RequestHandler } from './$types';
import { ask } from '#lib/graphql/ask.ts';
import { type SitemapEntry, sitemapXml } from '#lib/seo/sitemap.ts';
import { SitemapCourses, SitemapPlaces } from './sitemap.ts';

/** The most addresses that one sitemap may hold. */
const LIMIT = 50_000;

export const GET: RequestHandler = async ({ locals }) => {
  const { areas, campuses } = await ask(locals.graph, SitemapPlaces, {}, ['areas', 'campuses']);
  const entries: SitemapEntry[] = ['/', '/cursos', '/sedes', '/privacidad'].map((path) => ({ path }));
  for (const { slug } of areas?.nodes ?? []) entries.push({ path: `/cursos?area=${slug}` });
  for (const { slug } of campuses?.nodes ?? []) entries.push({ path: `/sedes/${slug}` });

  let after: string | null = null;
  do {
    const page = await coursesAfter(locals, after);
    for (const { slug, updatedAt } of page?.nodes ?? []) entries.push({ path: `/cursos/${slug}`, changed: updatedAt });
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && entries.length < LIMIT);

  return new Response(sitemapXml(locals.siteUrl, entries.slice(0, LIMIT)), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'max-age=3600' },
  });
};

async function coursesAfter({ graph }: App.Locals, after: string | null) {
  return (await ask(graph, SitemapCourses, { after })).courses;
}
