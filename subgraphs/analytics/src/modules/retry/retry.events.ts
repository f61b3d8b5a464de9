import type { DomainEvent } from '@cep/kit';
import { z } from 'zod';

export const JOB_RETRY_REQUESTED = 'job.retry-requested';
export const QUEUE_RETRY_REQUESTED = 'queue.retry-requested';

/** `finishedOn` names the failure that was seen: the same job failing anew later is not meant. */
export const jobRetrySchema = z.object({ queue: z.string(), jobId: z.string(), finishedOn: z.number() });
/** Meant are those that had failed by then. */
export const queueRetrySchema = z.object({ queue: z.string(), failedUntil: z.number(), count: z.number().int() });

export function jobRetryRequested(id: string, payload: z.infer<typeof jobRetrySchema>): DomainEvent {
  return { type: JOB_RETRY_REQUESTED, version: 1, subject: { type: 'Job', id }, payload };
}

export function queueRetryRequested(payload: z.infer<typeof queueRetrySchema>): DomainEvent {
  return { type: QUEUE_RETRY_REQUESTED, version: 1, subject: { type: 'Queue', id: payload.queue }, payload };
}
