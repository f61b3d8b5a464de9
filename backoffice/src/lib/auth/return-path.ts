const HERE = 'http://here.invalid';

/** Browsers drop tabs and line breaks, and read a backslash as a slash: none of them belongs in a path. */
const PRINTABLE = /^[!-[\]-~\u0080-\uffff]+$/;

/**
 * Going back to these after logging in would log out again or go round in circles; and the token in the address of a
 * link to set a password must not travel on.
 */
const NOT_BACK_TO = ['/entrar', '/salir', '/sesion', '/health', '/contrasena'];

/**
 * Where to go after logging in: the wanted path when it is one of this site's pages, else the inbox.
 * Anything that a browser could read as another site is refused.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted || !wanted.startsWith('/') || !PRINTABLE.test(wanted)) return '/';
  const url = URL.parse(wanted, HERE);
  if (!url || url.origin !== HERE || url.pathname.startsWith('//')) return '/';
  if (NOT_BACK_TO.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return '/';
  return url.pathname + url.search;
}

/** One of the pages on the way in, keeping where the person was; `notice` says there why they are on it. */
export function stepPath(step: string, from: string, notice?: string): string {
  const back = returnPath(from);
  const query = [
    ...(notice === undefined ? [] : [`aviso=${encodeURIComponent(notice)}`]),
    ...(back === '/' ? [] : [`volver=${encodeURIComponent(back)}`]),
  ];
  return query.length === 0 ? step : `${step}?${query.join('&')}`;
}

/** The login page that leads back to where the person was. */
export const loginPath = (from: string, notice?: string): string => stepPath('/entrar', from, notice);
