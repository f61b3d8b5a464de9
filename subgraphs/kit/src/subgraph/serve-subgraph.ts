import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { parse } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { CLAIMS_HEADER, verifyClaims } from '../auth';
import { CodedError } from '../errors';
import { metricsRegistry } from '../metrics';
import { readBody } from './read-body';
import type { RunningSubgraph } from './start-subgraph';
import { z } from 'zod';

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
  close(): Promise<void>;
}

/** The apart form's entrance: `/graphql` over HTTP and graphql-ws for whoever carries the gateway's claims; health and metrics. */
export async function serveSubgraph(subgraph: RunningSubgraph, options: ServeOptions): Promise<ServedSubgraph> {
  const server = createServer((request, response) => void answer(subgraph, options.secret, request, response));
  server.keepAliveTimeout = 75_000;
  const sockets = new WebSocketServer({ server, path: '/graphql' });
  const ws = useServer(
    {
      // The claims travel with each operation, for one socket carries those of many people. Past this hook
      // graphql-ws hands on only what it knows, so the whole message goes along as the context.
      onSubscribe: (_context, _id, payload) => {
        const { query, operationName, variables } = payload;
        return {
          schema: subgraph.schema,
          document: parse(query),
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: payload,
        };
      },
      execute: () => ({ errors: [new CodedError('BAD_USER_INPUT', 'Este socket solo lleva suscripciones.')] }),
      subscribe: ({ contextValue }) => subscribeAs(subgraph, options.secret, contextValue as SocketArgs),
      schema: subgraph.schema,
      validate: () => [],
    },
    sockets,
    30_000,
  );
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : options.port,
    close: async () => {
      await ws.dispose();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeIdleConnections();
      });
    },
  };
}

type SocketArgs = SubscribePayload & { extensions?: Record<string, string> | null };

/** Who lacks valid claims is refused this one operation; the socket goes on for the others. */
async function subscribeAs(subgraph: RunningSubgraph, secret: string, message: SocketArgs) {
  try {
    const claims = verifyClaims(message.extensions?.[CLAIMS_HEADER], secret);
    const { query, operationName, variables } = message;
    return await subgraph.subscribe({
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      claims,
    });
  } catch (error) {
    if (error instanceof CodedError) return { errors: [error] };
    throw error;
  }
}

async function answer(
  subgraph: RunningSubgraph,
  secret: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const path = request.url?.split('?')[0];
  try {
    if (path === '/health') return send(response, 200, { status: 'ok', service: subgraph.name });
    if (path === '/ready') {
      await subgraph.ready();
      return send(response, 200, { status: 'ready', service: subgraph.name });
    }
    if (path === '/metrics') {
      response.writeHead(200, { 'content-type': metricsRegistry.contentType }).end(await metricsRegistry.metrics());
      return;
    }
    if (path !== '/graphql' || request.method !== 'POST')
      return send(response, 404, { errors: [{ message: 'No hay nada aquí.' }] });
    const header = request.headers[CLAIMS_HEADER];
    const claims = verifyClaims(typeof header === 'string' ? header : undefined, secret);
    const body = requestSchema.parse(JSON.parse(await readBody(request)));
    const result = await subgraph.execute({
      query: body.query,
      operationName: body.operationName ?? undefined,
      variables: body.variables ?? undefined,
      claims,
    });
    send(response, 200, result);
  } catch (error) {
    failed(subgraph, response, path, error);
  }
}

function failed(subgraph: RunningSubgraph, response: ServerResponse, path: string | undefined, error: unknown): void {
  if (error instanceof CodedError)
    return send(response, error.code === 'UNAUTHENTICATED' ? 401 : 400, { errors: [error] });
  subgraph.runtime.log.warn({ err: error, path }, 'request refused');
  send(response, path === '/ready' ? 503 : 400, { errors: [{ message: 'No se puede atender la petición.' }] });
}

function send(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
