/** With https the browser keeps the prefix's promise: set by this host, Secure, no Domain. */
const HOST_PREFIX = '__Host-';
const OURS = 'cep_';

/**
 * The session cookies of a request, by their plain names (`cep_access`, `cep_refresh`): all that identity may see.
 * With `prefixed`, behind https, only those with `__Host-`. A `__Host-` cookie wins over a plain one of the same name, which another port of the host could have planted.
 */
export function sessionCookies(
  header: string | undefined,
  { prefixed = false }: { prefixed?: boolean } = {},
): Record<string, string> {
  const found: Record<string, string> = {};
  if (!header?.includes(OURS)) return found;
  const hardened = new Set<string>();
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals < 0) continue;
    const name = part.slice(0, equals).trim();
    const plain = name.startsWith(HOST_PREFIX) ? name.slice(HOST_PREFIX.length) : name;
    if (!plain.startsWith(OURS)) continue;
    if (plain !== name) hardened.add(plain);
    else if (prefixed || hardened.has(plain)) continue;
    found[plain] = part.slice(equals + 1).trim();
  }
  return found;
}
