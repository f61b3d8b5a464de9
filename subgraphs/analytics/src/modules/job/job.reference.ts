import { can } from '@cep/kit';
import type { AnalyticsContext } from '../../context';
import { findJob } from './job.service';
import type { Job } from './job.type';

/** Jobs that others point at; null for those the caller may not see. */
export function jobReferences(ids: readonly string[], ctx: AnalyticsContext): Promise<(Job | null)[]> {
  const allowed = can(ctx.principal, 'queue.read');
  return Promise.all(ids.map((id) => (allowed ? findJob(ctx.jobs, id) : null)));
}
