import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { maskError, withLogContext, type JobQueues, type Logger } from '@cep/kit';
import express, { type ErrorRequestHandler, type Express } from 'express';
import { type Authenticator, REQUEST_ID_HEADER, requestIdOf } from '../authentication';
import type { GatewayContext } from '../composition';
import type { OriginPolicy } from './cors';
import { explorer } from './explorer';
import { staffOnly } from './staff-only';
import { partnerPages, type PartnerPagesOptions } from './partner/pages';
import { healthRoutes, type HealthOptions } from './health-routes';
import { queueMonitor } from './queue-monitor';
import { sendRefusal } from './refusal';
import { securityHeaders } from './security-headers';

export interface AppOptions extends HealthOptions {
  apollo: ApolloServer<GatewayContext>;
  authenticator: Authenticator;
  origins: OriginPolicy;
  log: Logger;
  /** Serves Sandbox and GraphiQL. */
  explorable: boolean;
  /** To staff alone, as outside development. */
  explorersForStaff: boolean;
  /** On every answer, as name, value, name, value. */
  headers: readonly string[];
  /** Shown at `/queues`; left out where there are none. */
  queues?: JobQueues | undefined;
  loginUrl: string;
  /** Left out where there is no identity to ask whose a key is. */
  partner?: Omit<PartnerPagesOptions, 'sandboxFor'> | undefined;
}

/** Everything but questions to the graph: pages, health, preflights. */
export function createApp(options: AppOptions): Express {
  const { apollo, authenticator, origins, log, explorable, queues, loginUrl } = options;
  const app = express();
  app.disable('x-powered-by');
  app.use(securityHeaders(options.headers));
  app.use((request, response, next) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    request.headers[REQUEST_ID_HEADER] = requestId;
    response.setHeader(REQUEST_ID_HEADER, requestId);
    withLogContext({ requestId }, next);
  });
  app.use(healthRoutes(options));
  app.options(['/graphql', '/partner/graphql'], (request, response) => {
    response.writeHead(204, ['vary', 'origin', ...origins.preflightFor(request)]).end();
  });
  if (explorable) {
    if (options.explorersForStaff) app.use(['/graphql', '/graphiql'], staffOnly(authenticator, loginUrl));
    app.get('/graphql', sandbox(apollo));
    app.use(explorer());
  }
  if (options.partner) {
    const guards = options.explorersForStaff ? [staffOnly(authenticator, loginUrl)] : [];
    app.use(partnerPages({ ...options.partner, sandboxFor: explorable ? guards : undefined }));
  }
  if (queues) app.use(queueMonitor({ queues, authenticator, loginUrl }));
  app.use((_request, response) => {
    response.status(404).json({ errors: [{ message: 'No hay nada aquí.', extensions: { code: 'NOT_FOUND' } }] });
  });
  const failed: ErrorRequestHandler = (error: unknown, request, response, _next) => {
    const requestId = String(request.headers[REQUEST_ID_HEADER]);
    if (!response.headersSent) return sendRefusal(request, response, error, { requestId, headers: [], log });
    maskError(error, { requestId, log });
    response.destroy();
  };
  app.use(failed);
  return app;
}

/** Apollo's landing page, for browsers. */
function sandbox(apollo: ApolloServer<GatewayContext>): express.RequestHandler {
  const middleware = expressMiddleware(apollo, {
    context: () => Promise.reject(new Error('nothing is executed here')),
  });
  return (request, response, next) => {
    if (!request.accepts('html')) return next();
    request.body = undefined;
    response.setHeader('cache-control', 'no-store');
    return middleware(request, response, next);
  };
}
