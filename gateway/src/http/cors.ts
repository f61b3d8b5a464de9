import type { IncomingMessage } from 'node:http';

export const defaultAllowedOrigins = [
  'http://localhost:3000',
  'http://localhost:3001',
  'http://127.0.0.1:3000',
  'http://127.0.0.1:3001',
];

const PREFLIGHT_AGE_SECONDS = 7_200;

export interface OriginPolicy {
  /** Whether a page of this origin may read our answers: one of the list, or the gateway's own pages. */
  allows(origin: string, request: IncomingMessage): boolean;
  /** Headers for an answer, as name, value, name, value. */
  headersFor(request: IncomingMessage): string[];
  /** Headers that answer a preflight. */
  preflightFor(request: IncomingMessage): string[];
}

/** CORS with a fixed list and credentials. */
export function originPolicy(allowed: readonly string[]): OriginPolicy {
  const listed = new Map(
    allowed.map((origin) => [
      origin,
      [
        'access-control-allow-origin',
        origin,
        'access-control-allow-credentials',
        'true',
        'access-control-expose-headers',
        'x-request-id, x-cep-session, ratelimit, ratelimit-policy, retry-after',
      ],
    ]),
  );
  const headersFor = ({ headers }: IncomingMessage): string[] => (headers.origin && listed.get(headers.origin)) || [];
  return {
    allows: (origin, request) => listed.has(origin) || isOwn(origin, request),
    headersFor,
    preflightFor: (request) => {
      const granted = headersFor(request);
      if (granted.length === 0) return [];
      return [
        ...granted,
        'access-control-allow-methods',
        'GET, POST, OPTIONS',
        'access-control-allow-headers',
        'content-type, authorization, x-request-id, apollo-require-preflight',
        'access-control-max-age',
        String(PREFLIGHT_AGE_SECONDS),
      ];
    },
  };
}

function isOwn(origin: string, request: IncomingMessage): boolean {
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
