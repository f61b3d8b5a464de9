import type { JobQueues, RequestContext } from '@cep/kit';
import { queueLoader, type QueueLoader } from './modules/queue';

export interface AnalyticsLoaders {
  /** Queues by name, each read once per request. */
  queue: QueueLoader;
}

export type AnalyticsContext = RequestContext<AnalyticsLoaders>;

export function analyticsLoaders(ctx: { jobs: JobQueues }): AnalyticsLoaders {
  return { queue: queueLoader(ctx.jobs) };
}
