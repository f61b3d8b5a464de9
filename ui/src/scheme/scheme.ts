/** `system` means no choice: the cookie is absent. */
export type Scheme = 'system' | 'light' | 'dark';

export const SCHEME_COOKIE = 'theme';

const YEAR = 31_536_000;

/** The choice in a `Cookie` header or `document.cookie`; servers put it on `<html data-theme>`. */
export function readScheme(cookies: string | null | undefined): Scheme {
  const match = /(?:^|;\s*)theme=(light|dark)(?:;|$)/.exec(cookies ?? '');
  return match?.[1] === 'light' || match?.[1] === 'dark' ? match[1] : 'system';
}

/** The `Set-Cookie` value, also for `document.cookie`, that remembers a choice for a year or forgets it. */
export const schemeCookie = (scheme: Scheme): string =>
  `${SCHEME_COOKIE}=${scheme === 'system' ? '' : scheme}; Path=/; Max-Age=${scheme === 'system' ? 0 : YEAR}; SameSite=Lax`;

/**
 * For pages that are cached or prerendered and cannot carry a visitor's choice: inline it in `<head>`
 * (with the page's nonce) and the right colours are there before the first paint.
 */
export const schemeScript =
  '(function(){var m=/(?:^|;\\s*)theme=(light|dark)(?:;|$)/.exec(document.cookie);if(m)document.documentElement.dataset.theme=m[1]})()';
