import { createHash } from 'node:crypto';
import type { Cookies } from '@sveltejs/kit';
import { copySetCookies, dropSession, sessionTokens } from './cookies';
import { oncePerKey } from './once';
import { endsSoon } from './token-end';

/** A request, and what its front end can ask the gateway for it. */
export interface SessionVisit<Me> {
  cookies: Pick<Cookies, 'getAll' | 'set'>;
  /** The `Cookie` header as it came. */
  cookieHeader: string | null;
  /** Who the cookies stand for, null for nobody. Throws when the gateway cannot say. */
  askWho(): Promise<Me | null>;
  /** `Set-Cookie` headers of the renewed session, null when there is none to renew. Throws when the gateway cannot say. */
  renew(): Promise<readonly string[] | null>;
}

/**
 * A refresh token works once. The parts of a page and its tabs ask at the same moment, and a browser may
 * still send the old one for a while: all of them get the first answer.
 */
const renewOnce = oncePerKey<readonly string[] | null>(30_000);

/**
 * Who sent this request, null for nobody. Renews a session whose time has come, and takes one that is over off the
 * browser. What the gateway fails to say ends no session: it is thrown.
 */
export async function resolveSession<Me>(visit: SessionVisit<Me>): Promise<Me | null> {
  const me = await identify(visit);
  if (!me) dropSession(visit.cookies, visit.cookieHeader);
  return me;
}

async function identify<Me>(visit: SessionVisit<Me>): Promise<Me | null> {
  const { access, refresh } = sessionTokens(visit.cookies);
  if (!access && !refresh) return null;
  let renewed = false;
  if (refresh && endsSoon(access)) {
    renewed = await renew(visit, refresh);
    if (!renewed) return null;
  }
  const me = await visit.askWho();
  // The gateway may refuse a token that looks alive from here, after a restart with other keys for instance.
  if (me || renewed || !refresh) return me;
  return (await renew(visit, refresh)) ? visit.askWho() : null;
}

async function renew<Me>(visit: SessionVisit<Me>, refresh: string): Promise<boolean> {
  const setCookies = await renewOnce(createHash('sha256').update(refresh).digest('base64url'), () => visit.renew());
  if (setCookies) copySetCookies(visit.cookies, setCookies);
  return setCookies !== null;
}
