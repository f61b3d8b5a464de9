import { can } from '@cep/kit';
import type { AnalyticsContext } from '../../context';
import type { Queue } from './queue.type';

/** Queues that others point at; their id is their name. */
export function queueReferences(ids: readonly string[], ctx: AnalyticsContext): Promise<(Queue | null)[]> {
  const allowed = can(ctx.principal, 'queue.read');
  return Promise.all(ids.map((id) => (allowed ? ctx.loaders.queue.load(id) : null)));
}
