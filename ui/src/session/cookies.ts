import type { Cookies } from '@sveltejs/kit';
import { parseCookie, parseSetCookie } from 'cookie';

const OURS = /^(__Host-)?cep_(access|refresh|device)$/;
/** A browser stays known after a logout: its owner then logs in though others try the door. */
const SESSION = /^(__Host-)?cep_(access|refresh)$/;
const untouched = (value: string): string => value;

export interface SessionTokens {
  access: string | undefined;
  refresh: string | undefined;
}

/** The session in the cookies of a request; the names carry `__Host-` where the gateway is reached by https. */
export function sessionTokens(cookies: Pick<Cookies, 'getAll'>): SessionTokens {
  const all = new Map(cookies.getAll({ decode: untouched }).map(({ name, value }) => [name, value]));
  const read = (name: string): string | undefined => all.get(`__Host-${name}`) || all.get(name) || undefined;
  return { access: read('cep_access'), refresh: read('cep_refresh') };
}

/** The part of the cookies that the gateway needs, as a request header. */
export function gatewayCookies(cookies: Pick<Cookies, 'getAll'>): string {
  return cookies
    .getAll({ decode: untouched })
    .filter(({ name, value }) => OURS.test(name) && value !== '')
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}

/** Hands the gateway's cookies on to the browser, attribute by attribute; only the product's own pass. */
export function copySetCookies(cookies: Pick<Cookies, 'set'>, headers: readonly string[]): void {
  for (const header of headers) {
    const { name, value, ...attributes } = parseSetCookie(header, { decode: untouched });
    if (!OURS.test(name)) continue;
    cookies.set(name, value ?? '', {
      // An absent attribute must stay absent: SvelteKit would put `secure` on plain HTTP.
      httpOnly: attributes.httpOnly ?? false,
      secure: attributes.secure ?? false,
      sameSite: attributes.sameSite ?? 'lax',
      path: attributes.path ?? '/',
      ...(attributes.maxAge === undefined ? {} : { maxAge: attributes.maxAge }),
      ...(attributes.expires === undefined ? {} : { expires: attributes.expires }),
      encode: untouched,
    });
  }
}

/** Takes the session off the browser, whatever the gateway said. */
export function dropSession(cookies: Pick<Cookies, 'set'>, header: string | null): void {
  for (const name of Object.keys(parseCookie(header ?? '')).filter((key) => SESSION.test(key))) {
    cookies.set(name, '', {
      path: '/',
      maxAge: 0,
      httpOnly: true,
      secure: name.startsWith('__Host-'),
      sameSite: 'lax',
    });
  }
}
