import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';
import { ask, isOldCursor } from '#lib/graphql/ask.ts';
import { unmask } from '#lib/graphql/unmask.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { requireMe } from '#lib/server/account/session.ts';
import { type OwnRequestCard_OwnRequest, OwnRequestsPage } from './account-pages.ts';

export const load: PageServerLoad = async (event) => {
  const me = await requireMe(event);
  if (me.role !== 'STUDENT') return { requests: [], next: null, first: true };
  const after = event.url.searchParams.get('despues');
  const { ownRequests } = await ask(accountGraph(event), OwnRequestsPage, { after }).catch((fault: unknown) => {
    if (after && isOldCursor(fault)) redirect(303, '/cuenta');
    throw fault;
  });
  return {
    requests: (ownRequests?.nodes ?? []).map((node) => unmask<typeof OwnRequestCard_OwnRequest>(node)),
    next: ownRequests?.pageInfo.hasNextPage ? ownRequests.pageInfo.endCursor : null,
    first: !after,
  };
};
