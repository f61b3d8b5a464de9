import type { RequestHandler } from 'express';

/** On every answer, as name, value, name, value. */
export const BASE_SECURITY_HEADERS: readonly string[] = [
  'x-content-type-options',
  'nosniff',
  'referrer-policy',
  'no-referrer',
  'x-frame-options',
  'DENY',
];

/** JSON needs nothing; no page may frame it. */
const API_POLICY = "default-src 'none'; frame-ancestors 'none'";

const APOLLO_CDN = 'https://*.cdn.apollographql.com';

/** What each page of the gateway loads; all else is `API_POLICY`. */
const pagePolicies: readonly [prefix: string, policy: string][] = [
  [
    '/graphiql',
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; worker-src 'self' blob:; connect-src 'self' ws: wss:; frame-ancestors 'none'",
  ],
  [
    '/queues',
    "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; frame-ancestors 'none'",
  ],
  // Sandbox comes from Apollo's servers; the page's own policy adds its nonces.
  ['/graphql', `frame-src https://*.apollographql.com; img-src 'self' data: ${APOLLO_CDN}; frame-ancestors 'none'`],
];

/** Security headers for what express serves: each page its own content policy. */
export function securityHeaders(): RequestHandler {
  return (request, response, next) => {
    const page = pagePolicies.find(([prefix]) => request.path === prefix || request.path.startsWith(`${prefix}/`));
    response.setHeader('content-security-policy', page?.[1] ?? API_POLICY);
    for (let at = 0; at < BASE_SECURITY_HEADERS.length; at += 2) {
      response.setHeader(BASE_SECURITY_HEADERS[at] ?? '', BASE_SECURITY_HEADERS[at + 1] ?? '');
    }
    next();
  };
}
