import { type Job, UnrecoverableError } from 'bullmq';
import { ZodError } from 'zod';
import { systemPrincipal } from '../auth';
import { withLogContext } from '../logging';
import { jobDuration, jobsFinished } from '../metrics';
import type { SubgraphRuntime } from '../subgraph/runtime';
import type { JobContext, JobHandler, JobOutcome } from './handle-job';
import { type JobData, jobDataSchema } from './job-data';
import type { JobQueues, JobWorker } from './job-queues';

export interface StartWorkersOptions {
  runtime: SubgraphRuntime;
  handlers: readonly JobHandler[];
  queues: JobQueues;
  concurrency?: number;
}

/** One BullMQ worker per queue. @throws when two handlers claim one job: a silent choice would hide a fault. */
export async function startWorkers(options: StartWorkersOptions): Promise<{ stop(): Promise<void> }> {
  const handlers = new Map<string, JobHandler>();
  for (const handler of options.handlers) {
    if (handlers.has(handler.job.name)) throw new Error(`two handlers for the job ${handler.job.name}`);
    handlers.set(handler.job.name, handler);
  }
  const queueNames = [...new Set(options.handlers.map(({ job }) => job.queue.name))];
  const workers: JobWorker[] = queueNames.map((name) =>
    options.queues.worker(name, (job: Job<JobData, JobOutcome>) => runJob(job, handlers.get(job.name), options), {
      concurrency: options.concurrency ?? 8,
      // Defaults restart a stalled job only after a minute.
      lockDuration: 10_000,
      stalledInterval: 5_000,
      maxStalledCount: 2,
    }),
  );
  await Promise.all(workers.map((worker) => worker.waitUntilReady()));
  return { stop: async () => void (await Promise.allSettled(workers.map((worker) => worker.close()))) };
}

async function runJob(
  job: Job<JobData, JobOutcome>,
  handler: JobHandler | undefined,
  options: StartWorkersOptions,
): Promise<JobOutcome> {
  if (!handler) throw new UnrecoverableError(`nobody handles the job ${job.name}`);
  const data = jobDataSchema.parse(job.data);
  const attempt = job.attemptsMade + 1;
  const context: JobContext = {
    runtime: options.runtime,
    log: options.runtime.log,
    principal: systemPrincipal(job.name),
    requestId: data.requestId,
    jobId: job.id ?? '',
    attempt,
    lastAttempt: attempt >= handler.job.attempts,
  };
  return withLogContext({ requestId: data.requestId, jobId: context.jobId, job: job.name }, async () => {
    const end = jobDuration.startTimer({ queue: handler.job.queue.name, job: job.name });
    try {
      const outcome = await handler.run(data.input, context);
      jobsFinished.inc({ queue: handler.job.queue.name, job: job.name, outcome: outcome.state });
      return outcome;
    } catch (err) {
      jobsFinished.inc({ queue: handler.job.queue.name, job: job.name, outcome: 'error' });
      throw await giveUpOrRetry(err, data, handler, context);
    } finally {
      end();
    }
  });
}

/** A payload of the wrong shape will not mend itself; anything else is tried again. */
async function giveUpOrRetry(err: unknown, data: JobData, handler: JobHandler, context: JobContext): Promise<Error> {
  const error = err instanceof Error ? err : new Error(String(err));
  const hopeless = error instanceof UnrecoverableError || error instanceof ZodError;
  context.log[context.lastAttempt || hopeless ? 'error' : 'warn'](
    { err: error, attempt: context.attempt },
    'job failed',
  );
  if (context.lastAttempt || hopeless) await handler.onExhausted?.(data.input, context, error);
  return error instanceof ZodError ? new UnrecoverableError(`the payload does not fit: ${error.message}`) : error;
}
