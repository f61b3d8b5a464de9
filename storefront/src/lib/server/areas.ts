import type { Client } from '@urql/svelte';
import { ask } from '#lib/graphql/ask.ts';
import { graphql } from '#lib/graphql/generated/index.ts';

export const FooterAreas = graphql(`
  query FooterAreas {
    areas(first: 30) {
      nodes {
        slug
        name
      }
    }
  }
`);

export interface AreaLink {
  slug: string;
  name: string;
}

const KEEP_MS = 5 * 60_000;

let known: readonly AreaLink[] = [];
let freshUntil = 0;

/**
 * Areas for the footer and for error pages. The same for every visitor, so they are kept in this
 * process; when the graph is down the last known ones are shown, so that an error page still helps.
 */
export async function areaLinks(graph: Client): Promise<readonly AreaLink[]> {
  if (Date.now() < freshUntil) return known;
  try {
    const { areas } = await ask(graph, FooterAreas, {});
    known = areas?.nodes.map(({ slug, name }) => ({ slug, name })) ?? known;
    freshUntil = Date.now() + KEEP_MS;
  } catch {
    // The page's own query meets the same fault and reports it.
    freshUntil = Date.now() + 5000;
  }
  return known;
}
