import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { maskError, withLogContext, type JobQueues, type Logger } from '@cep/kit';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { type Authenticator, REQUEST_ID_HEADER, requestIdOf } from '../authentication';
import type { GatewayContext } from '../composition';
import type { OriginPolicy } from './cors';
import { explorer } from './explorer';
import { healthRoutes, type HealthOptions } from './health-routes';
import { queueMonitor } from './queue-monitor';
import { securityHeaders } from './security-headers';

export interface AppOptions extends HealthOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticator: Authenticator;
  origins: OriginPolicy;
  log: Logger;
  /** Serves GraphiQL. */
  explorable: boolean;
  /** Shown at `/queues`; left out where there are none. */
  queues?: JobQueues | undefined;
  loginUrl: string;
}

/** Everything but POST /graphql: pages, health, and queries by GET. */
export function createApp(options: AppOptions): Express {
  const { apollo, authenticator, origins, log, explorable, queues, loginUrl } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders());
  app.use((request, response, next) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    withLogContext({ requestId }, next);
  });
  app.use(healthRoutes(options));
  app.options('/graphql', (request, response) => {
    response.writeHead(204, ['vary', 'origin', ...origins.preflightFor(request)]).end();
  });
  app.get('/graphql', graphqlByGet(apollo, authenticator, origins));
  if (explorable) app.use(explorer());
  if (queues) app.use(queueMonitor({ queues, authenticator, loginUrl }));
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'No hay nada aquí.', extensions: { code: 'NOT_FOUND' } }] });
  });
  const failed: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const requestId = String(request.headers[REQUEST_ID_HEADER]);
    const shown = maskError(error, { requestId, log });
    if (response.headersSent) return void response.destroy();
    response.status(500).json({ errors: [shown] });
  };
  app.use(failed);
  return app;
}

/** Sandbox for browsers; queries for programs. Apollo Server refuses mutations here. */
function graphqlByGet(
  apollo: ApolloServer<GatewayContext>,
  authenticator: Authenticator,
  origins: OriginPolicy,
): express.RequestHandler {
  const middleware = expressMiddleware(apollo, {
    context: async ({ req }) => {
      const { claims, state } = await authenticator.authenticate(req, String(req.headers[REQUEST_ID_HEADER]));
      return { claims, session: state, setCookies: [] };
    },
  });
  return (request, response, next) => {
    request.body = undefined;
    response.setHeader('cache-control', 'no-store');
    response.setHeader('vary', 'origin, accept');
    const granted = origins.headersFor(request);
    for (let at = 0; at < granted.length; at += 2) response.setHeader(granted[at] ?? '', granted[at + 1] ?? '');
    return middleware(request, response, next);
  };
}
