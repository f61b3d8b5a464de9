import { createBullBoard } from '@bull-board/api';
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter';
import { ExpressAdapter } from '@bull-board/express';
import { can, type JobQueues } from '@cep/kit';
import { Router, type RequestHandler } from 'express';
import type { Authenticator } from '../authentication';
import { staffOnly } from './staff-only';

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
  const administratorsOnly = staffOnly(
    authenticator,
    loginUrl,
    (principal) => can(principal, 'queue.admin'),
    'El monitor de colas es solo para administración.',
  );
  return Router().use(PATH, administratorsOnly, refresh, adapter.getRouter());
}
