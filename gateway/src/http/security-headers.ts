import type { RequestHandler } from 'express';

const YEAR_SECONDS = 31_536_000;

/** On every answer, as name, value, name, value. `https`: the public address is one; browsers then never use another. */
export function baseSecurityHeaders(https: boolean): readonly string[] {
  return [
    ...['x-content-type-options', 'nosniff', 'referrer-policy', 'no-referrer', 'x-frame-options', 'DENY'],
    ...(https ? ['strict-transport-security', `max-age=${YEAR_SECONDS}; includeSubDomains`] : []),
  ];
}

/** JSON needs nothing; no page may frame it. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

const APOLLO_CDN = 'https://*.cdn.apollographql.com';

/** An editor in a page of its own; it reads and asks nothing but this origin. */
const GRAPHIQL_POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws: wss:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

/** What each page of the gateway loads; all else is `API_POLICY`. */
const pagePolicies: readonly [prefix: string, policy: string][] = [
  ['/graphiql', GRAPHIQL_POLICY],
  ['/partner/explorer', GRAPHIQL_POLICY],
  [
    '/queues',
    // Its inline script is data, which needs no leave.
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
  ],
  // Sandbox comes from Apollo's servers; the page's own policy adds its nonces.
  ['/graphql', `frame-src https://*.apollographql.com; img-src 'self' data: ${APOLLO_CDN}; frame-ancestors 'none'`],
];

/** Security headers for what express serves: each page its own content policy. */
export function securityHeaders(base: readonly string[]): RequestHandler {
  return (request, response, next) => {
    const page = pagePolicies.find(([prefix]) => request.path === prefix || request.path.startsWith(`${prefix}/`));
    response.setHeader('content-security-policy', page?.[1] ?? API_POLICY);
    for (let at = 0; at < base.length; at += 2) response.setHeader(base[at] ?? '', base[at + 1] ?? '');
    next();
  };
}
