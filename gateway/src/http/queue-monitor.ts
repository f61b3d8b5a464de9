import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { can, type JobQueues } from '@cep/kit';
import { Router, type RequestHandler } from 'express';
import { type Authenticator, REQUEST_ID_HEADER, requestIdOf } from '../authentication';

export interface QueueMonitorOptions {
  queues: JobQueues;
  authenticator: Authenticator;
  /** Where the public is sent to log in; the way back is added. */
  loginUrl: string;
}

const PATH = '/queues';

/** bull-board on `/queues`, for those who may administer queues. */
export function queueMonitor({ queues, authenticator, loginUrl }: QueueMonitorOptions): Router {
  const adapter = new ExpressAdapter();
  adapter.setBasePath(PATH);
  const board = createBullBoard({
    queues: [],
    serverAdapter: adapter,
    options: { uiConfig: { boardTitle: 'CEP · Colas' } },
  });

  // Queues announce themselves while workers start, so the list is read again with each page.
  const refresh: RequestHandler = async (_request, _response, next) => {
    const known = await queues.list();
    board.setQueues(
      known.map(({ name, label }) => new BullMQAdapter(queues.queue(name) as never, { description: label })),
    );
    next();
  };
  return Router().use(PATH, administratorsOnly(authenticator, loginUrl), refresh, adapter.getRouter());
}

function administratorsOnly(authenticator: Authenticator, loginUrl: string): RequestHandler {
  return async (request, response, next) => {
    const requestId = requestIdOf(request.headers[REQUEST_ID_HEADER]);
    const { claims } = await authenticator.authenticate(request, requestId);
    if (can(claims.principal, 'queue.admin')) return next();
    if (claims.principal.role === 'PUBLIC' && request.method === 'GET' && request.accepts('html')) {
      return response.redirect(303, loginUrl);
    }
    response.status(403).type('text/plain; charset=utf-8').send('El monitor de colas es solo para administración.');
  };
}
