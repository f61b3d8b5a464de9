import { createHash } from 'node:crypto';
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { loginPath } from '#lib/account/return-path.ts';
import { AccountMe, RefreshSession } from '#lib/account/session.ts';
import { GraphError } from '#lib/graphql/ask.ts';
import type { AccountMeQuery } from '#lib/graphql/generated/graphql.ts';
import { copySetCookies, dropSession, sessionTokens } from './cookies.ts';
import { accountGraph } from './graph.ts';
import { oncePerKey } from './once.ts';
import { endsSoon } from './token-end.ts';

export type Me = NonNullable<AccountMeQuery['me']>;
type Visit = Pick<RequestEvent, 'cookies' | 'request' | 'locals' | 'getClientAddress'>;

/**
 * A refresh token works once. The parts of a page and its tabs ask at the same moment, and a browser may
 * still send the old one for a while: all of them get the first answer.
 */
const renewOnce = oncePerKey<readonly string[] | null>(30_000);

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

async function identify(event: Visit): Promise<Me | null> {
  const me = await resolveSession(event);
  if (!me) dropSession(event.cookies, event.request.headers.get('cookie'));
  return me;
}

async function resolveSession(event: Visit): Promise<Me | null> {
  const { access, refresh } = sessionTokens(event.cookies);
  if (!access && !refresh) return null;
  let renewed = false;
  if (refresh && endsSoon(access)) {
    renewed = await renew(event, refresh);
    if (!renewed) return null;
  }
  const me = await askWho(event);
  // The gateway may refuse a token that looks alive from here, after a restart with other keys for instance.
  if (me || renewed || !refresh) return me;
  return (await renew(event, refresh)) ? askWho(event) : null;
}

async function renew(event: Visit, refresh: string): Promise<boolean> {
  const setCookies = await renewOnce(createHash('sha256').update(refresh).digest('base64url'), async () => {
    const received: string[] = [];
    const { data, error } = await accountGraph(event, (headers) => received.push(...headers))
      .mutation(RefreshSession, {})
      .toPromise();
    // Only the answer «that token is not valid» ends a session; a failure on the way there does not.
    if (!data?.refreshSession) throw error ? new GraphError(error) : new Error('No answer to the renewal.');
    return data.refreshSession.user ? received : null;
  });
  if (setCookies) copySetCookies(event.cookies, setCookies);
  return setCookies !== null;
}

async function askWho(event: Visit): Promise<Me | null> {
  const { data, error } = await accountGraph(event).query(AccountMe, {}).toPromise();
  if (!error) return data?.me ?? null;
  const fault = new GraphError(error);
  if (fault.codes.includes('UNAUTHENTICATED')) return null;
  throw fault;
}
