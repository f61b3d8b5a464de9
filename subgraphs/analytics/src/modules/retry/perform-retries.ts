import type { Follower, JobQueue, JobQueues, LoggedEvent } from '@cep/kit';
import type { StoredJob } from '../job';
import { JOB_RETRY_REQUESTED, jobRetrySchema, QUEUE_RETRY_REQUESTED, queueRetrySchema } from './retry.events';

const CHUNK = 100;

/** Does what was asked for. May run twice after a crash: a job that no longer stands there as failed is left alone. */
export const performRetries: Follower = {
  source: 'analytics',
  consumer: 'perform-retries',
  types: [JOB_RETRY_REQUESTED, QUEUE_RETRY_REQUESTED],
  async handle(events, _manager, runtime) {
    for (const event of events) await perform(event, runtime.jobs);
  },
};

async function perform(event: LoggedEvent, queues: JobQueues): Promise<void> {
  if (event.type === JOB_RETRY_REQUESTED) {
    const { queue, jobId, finishedOn } = jobRetrySchema.parse(event.payload);
    const job = await queues.queue(queue).getJob(jobId);
    if (job?.finishedOn === finishedOn) await retry(job);
  } else {
    const { queue, failedUntil } = queueRetrySchema.parse(event.payload);
    await retryAll(queues.queue(queue), failedUntil);
  }
}

/** Oldest first. Those tried again leave the list, so the next ones are read from where the remaining ones end. */
async function retryAll(queue: JobQueue, failedUntil: number): Promise<void> {
  let kept = 0;
  for (;;) {
    const jobs = await queue.getJobs(['failed'], kept, kept + CHUNK - 1, true);
    const meant = jobs.filter(({ finishedOn = 0 }) => finishedOn <= failedUntil);
    if (meant.length === 0) return;
    const done = await Promise.all(meant.map(retry));
    kept += done.filter((left) => !left).length;
  }
}

/** With all its tries anew. False when it is not failed any more. */
async function retry(job: StoredJob): Promise<boolean> {
  try {
    // By itself the engine would grant one more try, and differently on each engine for many jobs at once.
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true });
    return true;
  } catch (err) {
    if (isGone(err)) return false;
    throw err;
  }
}

/** BullMQ's codes for a job that is missing or stands elsewhere. */
function isGone(err: unknown): boolean {
  const code = (err as { code?: unknown }).code;
  return code === -1 || code === -3;
}
