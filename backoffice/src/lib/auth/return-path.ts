const HERE = 'http://here.invalid';

/** Browsers drop tabs and line breaks, and read a backslash as a slash: none of them belongs in a path. */
const PRINTABLE = /^[!-[\]-~\u0080-\uffff]+$/;

/** Going back to these after logging in would log out again or go round in circles. */
const NOT_BACK_TO = ['/entrar', '/salir', '/sesion', '/health'];

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

/** The login page that leads back to where the person was. */
export function loginPath(from: string): string {
  const back = returnPath(from);
  return back === '/' ? '/entrar' : `/entrar?volver=${encodeURIComponent(back)}`;
}
