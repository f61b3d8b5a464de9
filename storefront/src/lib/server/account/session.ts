import { resolveSession } from '@cep/ui/session';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { loginPath } from '#lib/account/return-path.ts';
import { AccountMe, RefreshSession } from '#lib/account/session.ts';
import { GraphError } from '#lib/graphql/ask.ts';
import type { AccountMeQuery } from '#lib/graphql/generated/graphql.ts';
import { accountGraph } from './graph.ts';

export type Me = NonNullable<AccountMeQuery['me']>;
type Visit = Pick<RequestEvent, 'cookies' | 'request' | 'locals' | 'getClientAddress'>;

/**
 * Who sent this request, null for nobody; asked once per request. Renews a session whose time has come.
 * @throws GraphError when the gateway cannot say
 */
export function whoAsks(event: Visit): Promise<Me | null> {
  return (event.locals.who ??= identify(event));
}

/** For pages of the account: whoever is not in goes to the login, and comes back from there. */
export async function requireMe(event: Visit & Pick<RequestEvent, 'url'>): Promise<Me> {
  const me = await whoAsks(event);
  if (!me) redirect(303, loginPath(event.url.pathname));
  return me;
}

function identify(event: Visit): Promise<Me | null> {
  return resolveSession({
    cookies: event.cookies,
    cookieHeader: event.request.headers.get('cookie'),
    askWho: async () => {
      const { data, error } = await accountGraph(event).query(AccountMe, {}).toPromise();
      if (!error) return data?.me ?? null;
      const fault = new GraphError(error);
      if (fault.codes.includes('UNAUTHENTICATED')) return null;
      throw fault;
    },
    renew: async () => {
      const received: string[] = [];
      const { data, error } = await accountGraph(event, (headers) => received.push(...headers))
        .mutation(RefreshSession, {})
        .toPromise();
      // Only the answer «that token is not valid» ends a session; a failure on the way there does not.
      if (!data?.refreshSession) throw error ? new GraphError(error) : new Error('No answer to the renewal.');
      return data.refreshSession.user ? received : null;
    },
  });
}
