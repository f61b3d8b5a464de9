import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { CodedError, maskError, withLogContext, type Logger } from '@cep/kit';
import { type Authenticator, isAnonymous, REQUEST_ID_HEADER, requestIdOf, type Session } from '../authentication';
import type { AnswerCache, StoredAnswer } from '../cache';
import type { GatewayContext } from '../composition';
import type { OriginPolicy } from './cors';
import { readBody } from './read-body';
import { BASE_SECURITY_HEADERS } from './security-headers';

export interface GraphqlEntranceOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticator: Authenticator;
  origins: OriginPolicy;
  cache: AnswerCache;
  /** Seconds that the answer to a document may be kept; 0 for never. */
  maxAge(query: string, operationName: string | undefined): number;
  log: Logger;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const NO_STORE = 'no-store';
/** Headers of Apollo Server's that we write ourselves. */
const ourOwn = new Set(['content-type', 'cache-control']);

/**
 * POST /graphql. It stands on node:http itself: a public answer that is at hand is found by the bytes that ask for it,
 * before anything is parsed.
 */
export function graphqlEntrance(
  options: GraphqlEntranceOptions,
): (request: IncomingMessage, response: ServerResponse) => void {
  const { apollo, authenticator, origins, cache, maxAge, log } = options;

  async function answer(request: IncomingMessage, response: ServerResponse, requestId: string): Promise<void> {
    const headers = [
      ...BASE_SECURITY_HEADERS,
      REQUEST_ID_HEADER,
      requestId,
      'vary',
      'origin, accept',
      ...origins.headersFor(request),
    ];
    const body = (await readBody(request)).toString('utf8');
    const key =
      isAnonymous(request.headers) && isJson(request) ? `${request.headers.accept ?? ''}\n${body}` : undefined;
    const stored = key === undefined ? undefined : cache.get(key);
    if (stored) return sendStored(response, stored, headers);

    const ticket = cache.ticket();
    const session = await authenticator.authenticate(request, requestId);
    if (session.state === 'expired') headers.push('x-cep-session', 'expired');
    const parsed = isJson(request) ? parseJson(body) : undefined;
    const setCookies: string[] = [];
    const result = await execute(request, parsed, session, setCookies);
    const text = result.body.kind === 'complete' ? result.body.string : '';
    const contentType = result.headers.get('content-type') ?? JSON_TYPE;

    const age = key !== undefined && setCookies.length === 0 && text.startsWith('{"data":') ? ageOf(parsed) : 0;
    const cacheControl = age > 0 ? `public, max-age=${age}` : NO_STORE;
    if (age > 0 && key !== undefined) {
      const bytes = Buffer.from(text).toString('latin1');
      cache.put(key, { body: bytes, contentType, cacheControl, storedAt: Date.now() }, age, ticket);
    }
    for (const cookie of setCookies) headers.push('set-cookie', cookie);
    for (const [name, value] of result.headers) if (!ourOwn.has(name)) headers.push(name, value);
    send(response, result.status ?? 200, text, [
      ...headers,
      'content-type',
      contentType,
      'cache-control',
      cacheControl,
    ]);
  }

  function execute(
    request: IncomingMessage,
    body: unknown,
    session: Session,
    setCookies: string[],
  ): ReturnType<typeof apollo.executeHTTPGraphQLRequest> {
    const { claims, state } = session;
    return withLogContext({ requestId: claims.requestId, userId: claims.principal.userId }, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers: apolloHeaders(request), search: '', body },
        context: async () => ({ claims, session: state, setCookies }),
      }),
    );
  }

  function ageOf(body: unknown): number {
    if (typeof body !== 'object' || body === null || !('query' in body) || typeof body.query !== 'string') return 0;
    const name = 'operationName' in body && typeof body.operationName === 'string' ? body.operationName : undefined;
    return maxAge(body.query, name);
  }

  return (request, response) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    answer(request, response, requestId).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      refuse(response, error, requestId, log, origins.headersFor(request));
    });
  };
}

/** What Apollo Server reads of the headers: content type and preflight for CSRF, accept for the form of the answer. */
const apolloReads = ['content-type', 'accept', 'x-apollo-operation-name', 'apollo-require-preflight'];

function apolloHeaders({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name of apolloReads) {
    const value = headers[name];
    if (typeof value === 'string') map.set(name, value);
  }
  return map;
}

function isJson({ headers }: IncomingMessage): boolean {
  return headers['content-type']?.startsWith('application/json') === true;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new CodedError('BAD_USER_INPUT', 'El cuerpo de la petición no es JSON válido.', { cause });
  }
}

function refuse(response: ServerResponse, error: unknown, requestId: string, log: Logger, cors: string[]): void {
  const formatted = maskError(error, { requestId, log });
  const status = !(error instanceof CodedError) ? 500 : error.code === 'PAYLOAD_TOO_LARGE' ? 413 : 400;
  const headers = [
    ...BASE_SECURITY_HEADERS,
    REQUEST_ID_HEADER,
    requestId,
    ...cors,
    'content-type',
    JSON_TYPE,
    'cache-control',
    NO_STORE,
  ];
  // What is left of a body too large is not worth reading.
  if (status === 413) headers.push('connection', 'close');
  send(response, status, JSON.stringify({ errors: [formatted] }), headers);
}

function send(response: ServerResponse, status: number, text: string, headers: string[]): void {
  headers.push('content-length', String(Buffer.byteLength(text)));
  response.writeHead(status, headers).end(text);
}

function sendStored(
  response: ServerResponse,
  { body, contentType, cacheControl, storedAt }: StoredAnswer,
  headers: string[],
): void {
  const age = String(Math.floor((Date.now() - storedAt) / 1000));
  headers.push(
    'content-type',
    contentType,
    'cache-control',
    cacheControl,
    'age',
    age,
    'content-length',
    String(body.length),
  );
  response.writeHead(200, headers).end(body, 'latin1');
}
