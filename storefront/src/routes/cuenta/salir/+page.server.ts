import { dropSession } from '@cep/ui/session';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';
import { LogOut } from '#lib/account/documents.ts';
import { withNotice } from '#lib/account/notices.ts';
import { accountGraph } from '#lib/server/account/graph.ts';
import { logFault } from '#lib/server/log.ts';

/** Nobody is logged out by following a link. */
export const load: PageServerLoad = () => redirect(303, '/cuenta');

export const actions: Actions = {
  default: async (event) => {
    const { error } = await accountGraph(event).mutation(LogOut, {}).toPromise();
    if (error) logFault(event.locals.requestId, event.url.pathname, error);
    // Also when the graph is away: this browser at least forgets who it was.
    dropSession(event.cookies, event.request.headers.get('cookie'));
    redirect(303, withNotice('/cuenta/entrar', 'salida'));
  },
};
