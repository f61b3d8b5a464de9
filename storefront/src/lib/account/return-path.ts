const HERE = 'http://here.invalid';
const HOME = '/cuenta';

/** Browsers drop tabs and line breaks, and read a backslash as a slash: none of them belongs in a path. */
const PRINTABLE = /^[!-[\]-~\u0080-\uffff]+$/;

/** Pages for who is not in; going back to them after a login would go round in circles. */
const NOT_BACK_TO = ['/cuenta/entrar', '/cuenta/salir', '/cuenta/crear', '/cuenta/confirmar', '/cuenta/contrasena'];

/**
 * Where to go after logging in: the wanted path when it is one of this site's pages, else the account.
 * Anything that a browser could read as another site is refused.
 */
export function returnPath(wanted: string | null | undefined): string {
  if (!wanted || !wanted.startsWith('/') || !PRINTABLE.test(wanted)) return HOME;
  const url = URL.parse(wanted, HERE);
  if (!url || url.origin !== HERE || url.pathname.startsWith('//')) return HOME;
  if (NOT_BACK_TO.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`))) return HOME;
  return url.pathname + url.search;
}

/** The login page that leads back to where the person was. */
export function loginPath(from: string): string {
  const back = returnPath(from);
  return back === HOME ? '/cuenta/entrar' : `/cuenta/entrar?volver=${encodeURIComponent(back)}`;
}
