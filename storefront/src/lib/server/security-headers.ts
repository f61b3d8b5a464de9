const ACCOUNT = /^\/cuenta(\/|$)/;

/** Headers of every answer; the Content-Security-Policy with its nonce is kit's (vite.config.ts). */
export function securityHeaders(siteUrl: string, path: string): [name: string, value: string][] {
  const headers: [string, string][] = [
    ['x-content-type-options', 'nosniff'],
    ['referrer-policy', 'strict-origin-when-cross-origin'],
    ['permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()'],
    ['cross-origin-opener-policy', 'same-origin'],
  ];
  if (ACCOUNT.test(path)) {
    headers.push(
      ['cache-control', 'no-store'],
      // Tokens stand in these addresses. `no-referrer` would make browsers send forms with `Origin: null`, as if
      // from nowhere; this tells other sites just as little.
      ['referrer-policy', 'same-origin'],
      ['x-robots-tag', 'noindex'],
    );
  }
  if (siteUrl.startsWith('https:')) {
    headers.push(['strict-transport-security', 'max-age=31536000; includeSubDomains']);
  }
  return headers;
}
