import type { IncomingMessage, ServerResponse } from 'node:http';
import { type ApolloServer, HeaderMap } from '@apollo/server';
import { withLogContext } from '@cep/kit';
import { type Authenticator, isAnonymous, refuseKeyInUrl, type Session } from '../authentication';
import type { AnswerCache, StoredAnswer } from '../cache';
import type { GatewayContext } from '../composition';
import {
  type Charge,
  costReport,
  type GuardedDocuments,
  type Guard,
  rateLimitHeaders,
  sharedCostReport,
  withCost,
} from '../guard';
import { etagOf, JSON_TYPE, NO_STORE, send, sendStored } from './answer';
import { answerOrRefuse, type EntranceOptions, type Reply, type RequestListener } from './answer-or-refuse';
import { refuseForged } from './forgery';
import { type GraphRequest, readPosted, readUrl } from './graph-request';
import { readBody } from './read-body';

export interface GraphqlEntranceOptions extends EntranceOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticator: Authenticator;
  guard: Guard;
  /** Reads documents for the graph as it is now. */
  documents(): GuardedDocuments;
  cache: AnswerCache;
  /** Seconds that the answer to a document may be kept; 0 for never. */
  maxAge(query: string, operationName: string | undefined): number;
}

/** Headers of Apollo Server's that we write ourselves. */
const ourOwn = new Set(['content-type', 'cache-control']);

/**
 * POST /graphql, and GET with a question. It stands on node:http itself: a public answer that is at hand is found by
 * the bytes that ask for it, before anything is parsed.
 */
export function graphqlEntrance(options: GraphqlEntranceOptions): RequestListener {
  const { apollo, authenticator, guard, documents, cache, maxAge } = options;

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    { requestId, headers }: Reply,
  ): Promise<void> {
    refuseKeyInUrl(request.url ?? '');
    const byGet = request.method === 'GET';
    const anonymous = isAnonymous(request.headers);
    const text = byGet ? (request.url ?? '') : (await readBody(request)).toString('utf8');
    if (!byGet) refuseForged(request);
    const key = anonymous ? `${request.method} ${request.headers.accept ?? ''}\n${text}` : undefined;
    const stored = key === undefined ? undefined : cache.get(key);
    if (stored) return sendStored(request, response, stored, headers);

    const ticket = cache.ticket();
    const session = await authenticator.authenticate(request, requestId);
    if (session.state === 'expired') headers.push('x-cep-session', 'expired');
    const asked = byGet ? readUrl(text, guard.trusted) : readPosted(text, guard.trusted);
    // Without a session there is nothing to forge, and a document of our own tells nobody anything.
    if (byGet && !(anonymous && asked.byId)) refuseForged(request);
    const charge = await admit(asked, session, byGet ? 'GET' : 'POST');
    const setCookies: string[] = [];
    const result = await execute(request, asked, session, setCookies);
    const answered = result.body.kind === 'complete' ? result.body.string : '';
    const contentType = result.headers.get('content-type') ?? JSON_TYPE;
    const status = result.status ?? 200;
    for (const cookie of setCookies) headers.push('set-cookie', cookie);
    for (const [name, value] of result.headers) if (!ourOwn.has(name)) headers.push(name, value);

    const good = status === 200 && setCookies.length === 0 && answered.startsWith('{"data":');
    const age = key !== undefined && good ? maxAge(asked.query, asked.operationName) : 0;
    if (age > 0 && key !== undefined) {
      const shared = charge ? withCost(answered, sharedCostReport(charge)) : answered;
      // A cache between us and the reader may hand it out while it asks for a new one.
      const cacheControl = `public, max-age=${age}${byGet ? `, stale-while-revalidate=${age}` : ''}`;
      const kept: StoredAnswer = {
        body: Buffer.from(shared).toString('latin1'),
        contentType,
        cacheControl,
        storedAt: Date.now(),
        ...(byGet ? { etag: etagOf(answered) } : {}),
      };
      cache.put(key, kept, age, ticket);
      // What others may keep tells nobody's standing.
      if (byGet) return sendStored(request, response, kept, headers);
      headers.push('cache-control', cacheControl);
    } else headers.push('cache-control', NO_STORE);
    if (charge) headers.push(...rateLimitHeaders(charge));
    headers.push('content-type', contentType);
    send(response, status, charge ? withCost(answered, costReport(charge)) : answered, headers);
  }

  /** @throws Refused */
  async function admit(asked: GraphRequest, session: Session, entrance: 'GET' | 'POST'): Promise<Charge | undefined> {
    const { claims, byCookie, key } = session;
    const { query, operationName, variables } = asked;
    const read = documents().read(query);
    if (read.kind === 'refused') throw await guard.admission.refuse(claims, read, read.errors, key);
    const { charge } = await guard.admission.admit(read, { entrance, claims, byCookie, operationName, variables, key });
    return charge;
  }

  function execute(
    request: IncomingMessage,
    { query, operationName, variables }: GraphRequest,
    { claims, state }: Session,
    setCookies: string[],
  ): ReturnType<typeof apollo.executeHTTPGraphQLRequest> {
    const headers = new HeaderMap([['content-type', 'application/json']]);
    if (request.headers.accept !== undefined) headers.set('accept', request.headers.accept);
    // Apollo Server refuses what is there but undefined.
    const body = { query, operationName: operationName ?? null, variables: variables ?? null };
    return withLogContext({ requestId: claims.requestId, userId: claims.principal.userId }, () =>
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: { method: 'POST', headers, search: '', body },
        context: async () => ({ claims, session: state, setCookies }),
      }),
    );
  }

  return answerOrRefuse(options, answer);
}
