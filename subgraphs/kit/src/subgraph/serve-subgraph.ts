import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { CLAIMS_HEADER, type ClaimsReader, claimsReader } from '../auth';
import { CodedError, type ErrorCode, maskError } from '../errors';
import { answerHealth, type Health, sendJson } from './health-routes';
import { readBody } from './read-body';
import type { RunningSubgraph } from './start-subgraph';
import { serveSubscriptions } from './subgraph-socket';

const requestSchema = z.object({
  query: z.string(),
  operationName: z.string().nullish(),
  variables: z.record(z.string(), z.unknown()).nullish(),
});

export interface ServeOptions {
  host: string;
  port: number;
  secret: string;
}

export interface ServedSubgraph {
  port: number;
  /** Takes no new work, ends the subscriptions and lets the requests under way finish. */
  close(): Promise<void>;
}

/** The apart form's entrance: `/graphql` over HTTP and graphql-ws for whoever carries the gateway's claims; health and metrics. */
export async function serveSubgraph(subgraph: RunningSubgraph, options: ServeOptions): Promise<ServedSubgraph> {
  let draining = false;
  const underWay = new Set<ServerResponse>();
  const reader = claimsReader(options.secret, subgraph.name);
  const health: Health = {
    service: subgraph.name,
    log: subgraph.runtime.log,
    ready: () => subgraph.ready(),
    draining: () => draining,
  };
  const server = createServer((request, response) => {
    // A kept-alive connection would otherwise bring the next request to a server that is gone.
    if (draining) response.setHeader('connection', 'close');
    underWay.add(response);
    response.once('close', () => {
      underWay.delete(response);
      if (draining && underWay.size === 0) server.closeAllConnections();
    });
    void answer(subgraph, health, reader, request, response);
  });
  server.keepAliveTimeout = 75_000;
  const subscriptions = serveSubscriptions(subgraph, server, reader);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: async () => {
      draining = true;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      await subscriptions.dispose();
      // By our own count: to Node a connection whose body was refused looks busy until it times out.
      if (underWay.size === 0) server.closeAllConnections();
      await closed;
    },
  };
}

async function answer(
  subgraph: RunningSubgraph,
  health: Health,
  reader: ClaimsReader,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0] ?? '';
  let requestId = String(request.headers['x-request-id'] ?? 'unknown');
  try {
    if (await answerHealth(health, path, response)) return;
    if (path !== '/graphql' || request.method !== 'POST')
      throw new CodedError('NOT_FOUND', 'Aquí solo se atiende POST /graphql.');
    const header = request.headers[CLAIMS_HEADER];
    const { claims, matches } = reader.read(typeof header === 'string' ? header : undefined);
    requestId = claims.requestId;
    const body = await readBody(request);
    matches(body);
    const { query, operationName, variables } = readRequest(body);
    const result = await subgraph.execute({
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      claims,
    });
    sendJson(response, 200, result);
  } catch (error) {
    const shown = maskError(error, { requestId, log: subgraph.runtime.log });
    // The rest of a body that nobody wants must be read, else the answer is lost with the connection.
    request.resume();
    if (!response.headersSent) sendJson(response, statusOf(shown.extensions?.['code']), { errors: [shown] });
    else response.destroy();
  }
}

function readRequest(body: string): z.infer<typeof requestSchema> {
  const parsed = requestSchema.safeParse(parseJson(body));
  if (parsed.success) return parsed.data;
  throw new CodedError('BAD_USER_INPUT', 'El cuerpo debe ser un objeto JSON con query y, si hace falta, variables.', {
    field: parsed.error.issues[0]?.path.map(String) ?? [],
  });
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
  PAYLOAD_TOO_LARGE: 413,
};

const statusOf = (code: unknown): number => statuses[code as ErrorCode] ?? 500;
