import { ACCESS_SECONDS, REFRESH_SECONDS } from './lifetimes';

export interface CookieSettings {
  /** Behind https: adds Secure and the prefix that ties the cookie to this very host. */
  secure: boolean;
}

type CookieKind = 'access' | 'refresh';
const LIFETIME: Record<CookieKind, number> = { access: ACCESS_SECONDS, refresh: REFRESH_SECONDS };

function cookieName(kind: CookieKind, settings: CookieSettings): string {
  return `${settings.secure ? '__Host-' : ''}cep_${kind}`;
}

function cookie(kind: CookieKind, value: string, maxAge: number, settings: CookieSettings): string {
  const parts = [`${cookieName(kind, settings)}=${value}`, 'Path=/', `Max-Age=${maxAge}`, 'HttpOnly', 'SameSite=Lax'];
  return (settings.secure ? [...parts, 'Secure'] : parts).join('; ');
}

/** The two `Set-Cookie` values of an open session. */
export function sessionCookies(tokens: Record<CookieKind, string>, settings: CookieSettings): string[] {
  return [
    cookie('access', tokens.access, LIFETIME.access, settings),
    cookie('refresh', tokens.refresh, LIFETIME.refresh, settings),
  ];
}

/** The two that make a browser forget it. */
export function expiredCookies(settings: CookieSettings): string[] {
  return [cookie('access', '', 0, settings), cookie('refresh', '', 0, settings)];
}

/**
 * Null without one. The gateway names cookies without their prefix, after it has preferred those with it: it alone sees
 * which of two the browser sent.
 */
export function refreshTokenOf(cookies: Readonly<Record<string, string>>): string | null {
  return cookies['cep_refresh'] || null;
}
