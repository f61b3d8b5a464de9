import { browserGateway } from '#lib/graphql/gateway-url.ts';

const FIXED: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=()',
};

/**
 * For an address that holds a token: not even this site's own files hear it, whose requests a proxy may log. With no
 * referrer at all the browser would send its forms without their origin too.
 */
const ORIGIN_ALONE = 'strict-origin';

/** Puts the security headers on an answer and lets its page talk to the gateway, and to nothing else. */
export function secure(response: Response, page: URL, gatewayUrl: string | undefined, https: boolean): void {
  for (const [name, value] of Object.entries(FIXED)) response.headers.set(name, value);
  if (page.pathname.startsWith('/contrasena/')) response.headers.set('referrer-policy', ORIGIN_ALONE);
  if (https) response.headers.set('strict-transport-security', 'max-age=31536000');
  // Pages hold personal data: neither a proxy nor the next person at this computer may find them.
  if (!response.headers.has('cache-control')) response.headers.set('cache-control', 'private, no-store');
  const policy = response.headers.get('content-security-policy');
  if (policy) {
    response.headers.set(
      'content-security-policy',
      `${policy}; connect-src ${connectSources(page, gatewayUrl, https)}`,
    );
  }
}

function connectSources(page: URL, gatewayUrl: string | undefined, https: boolean): string {
  // adapter-node takes every page for https; without a configured address both schemes are possible.
  const schemes = gatewayUrl || https ? [page.protocol] : ['http:', 'https:'];
  const sources = schemes.flatMap((protocol) => {
    const { http, socket } = browserGateway(gatewayUrl, { protocol, hostname: page.hostname });
    return [new URL(http).origin, new URL(socket).origin];
  });
  return ["'self'", ...new Set(sources)].join(' ');
}
