import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { GraphQLFormattedError } from 'graphql';
import type { StoredAnswer } from '../cache';
import { type Charge, costReport, withCost } from '../guard';

export const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json';
export const NO_STORE = 'no-store';

const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  PAYLOAD_TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 405,
  RATE_LIMITED: 429,
  UNTRUSTED_DOCUMENT: 403,
  SUBGRAPH_UNAVAILABLE: 503,
  TIMEOUT: 503,
  INTERNAL_SERVER_ERROR: 500,
};

/** Status of a request that was refused before anything was executed. */
export function statusOf(errors: readonly GraphQLFormattedError[]): number {
  return statuses[String(errors[0]?.extensions?.code)] ?? 400;
}

/** The body of a refusal, with what it cost. */
export function refusalText(errors: readonly GraphQLFormattedError[], charge: Charge | undefined): string {
  const text = JSON.stringify({ errors });
  return charge ? withCost(text, costReport(charge)) : text;
}

/** Which of our two types a client asked for. */
export function typeFor({ headers }: IncomingMessage): string {
  return headers.accept?.includes(GRAPHQL_TYPE) ? `${GRAPHQL_TYPE}; charset=utf-8` : JSON_TYPE;
}

export function send(response: ServerResponse, status: number, text: string, headers: string[]): void {
  headers.push('content-length', String(Buffer.byteLength(text)));
  response.writeHead(status, headers).end(text);
}

/** An answer that was at hand; nothing but its headers when the caller has it already. */
export function sendStored(
  request: IncomingMessage,
  response: ServerResponse,
  { body, contentType, cacheControl, storedAt, etag }: StoredAnswer,
  headers: string[],
): void {
  const age = String(Math.floor((Date.now() - storedAt) / 1000));
  headers.push('cache-control', cacheControl, 'age', age);
  if (etag !== undefined) {
    headers.push('etag', etag);
    if (isKnown(request, etag)) return void response.writeHead(304, headers).end();
  }
  headers.push('content-type', contentType, 'content-length', String(body.length));
  response.writeHead(200, headers).end(body, 'latin1');
}

export function etagOf(text: string): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

function isKnown({ headers }: IncomingMessage, etag: string): boolean {
  const known = headers['if-none-match'];
  return known === '*' || known?.split(',').some((one) => one.trim().replace(/^W\//, '') === etag) === true;
}
