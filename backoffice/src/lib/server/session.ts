import { createHash } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Me } from '#lib/auth/me.ts';
import { copySetCookies, dropSession, expiryOf, sessionTokens } from './cookies';
import { ME, REFRESH } from './documents';
import { GatewayDown } from './gateway';
import { oncePerKey } from './once';

/** A token about to end is renewed now rather than in the middle of the page. */
const RENEW_SECONDS_BEFORE_END = 30;

/**
 * A refresh token works once. The parts of a page and its tabs ask at the same moment, and a browser may
 * still send the old one for a while: all of them get the first answer.
 */
const renewOnce = oncePerKey<string[] | null>(30_000);

const hash = (token: string): string => createHash('sha256').update(token).digest('base64url');

function endsSoon(access: string | undefined): boolean {
  if (!access) return true;
  const expiry = expiryOf(access);
  return expiry !== null && expiry - Date.now() / 1000 < RENEW_SECONDS_BEFORE_END;
}

async function renew(event: RequestEvent, refresh: string): Promise<boolean> {
  const { gateway } = event.locals;
  const renewedCookies = await renewOnce(hash(refresh), async () => {
    const { data, errors, setCookies } = await gateway.run(REFRESH, {});
    // Only the answer «that token is not valid» ends a session; a failure on the way there does not.
    if (!data?.refreshSession) throw new GatewayDown(errors[0]?.message ?? 'No answer to the renewal.');
    return data.refreshSession.user ? setCookies : null;
  });
  if (renewedCookies) copySetCookies(event.cookies, renewedCookies);
  return renewedCookies !== null;
}

async function askWho(event: RequestEvent): Promise<Me | null> {
  const { data, errors } = await event.locals.gateway.run(ME, {});
  const [error] = errors;
  if (error && error.code !== 'UNAUTHENTICATED') throw new GatewayDown(error.message);
  return data?.me ?? null;
}

async function identify(event: RequestEvent): Promise<Me | null> {
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

/** Puts who is calling into `locals`, renewing the session when its time has come. */
export async function resolveSession(event: RequestEvent): Promise<void> {
  try {
    event.locals.me = await identify(event);
    if (!event.locals.me) dropSession(event.cookies, event.request.headers.get('cookie'));
  } catch (cause) {
    if (!(cause instanceof GatewayDown)) throw cause;
    event.locals.outage = true;
  }
}
