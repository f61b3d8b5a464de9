import { inTransaction } from '@cep/kit';
import type { AnalyticsContext } from '../../context';
import { findStoredJob, JobState, viewJob } from '../job';
import { jobNotFailed, noSuchJob, noSuchQueue } from './retry.errors';
import { jobRetryRequested, queueRetryRequested } from './retry.events';
import type { RetryJobPayload, RetryQueuePayload } from './retry.payloads';

/** Writes down that a failed job is to be tried again; whoever follows the log does it. The answer shows it waiting already. */
export async function requestJobRetry(ctx: AnalyticsContext, id: string): Promise<RetryJobPayload> {
  const found = await findStoredJob(ctx.jobs, id);
  if (!found) return { job: null, errors: [noSuchJob()] };
  const { stored, place } = found;
  const job = viewJob(stored, place);
  if (job.state !== JobState.FAILED) return { job, errors: [jobNotFailed()] };

  await inTransaction(ctx, async ({ append }) => {
    append(
      jobRetryRequested(id, { queue: stored.queueName, jobId: stored.id ?? '', finishedOn: stored.finishedOn ?? 0 }),
    );
  });
  return {
    job: Object.assign(job, { state: JobState.WAITING, attempts: 0, error: null, finishedAt: null }),
    errors: [],
  };
}

/** The same for all failed jobs of a queue. */
export async function requestQueueRetry(ctx: AnalyticsContext, name: string): Promise<RetryQueuePayload> {
  const queue = await ctx.loaders.queue.load(name);
  if (!queue) return { queue: null, retried: 0, errors: [noSuchQueue()] };
  const retried = queue.failed;
  const [newest] = await ctx.jobs.queue(name).getJobs(['failed'], 0, 0, false);
  if (!newest) return { queue, retried: 0, errors: [] };

  await inTransaction(ctx, async ({ append }) => {
    append(queueRetryRequested({ queue: name, failedUntil: newest.finishedOn ?? Date.now(), count: retried }));
  });
  return { queue: Object.assign(queue, { failed: 0, waiting: queue.waiting + retried }), retried, errors: [] };
}
