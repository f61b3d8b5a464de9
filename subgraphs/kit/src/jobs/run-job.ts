import { type Job, UnrecoverableError } from 'bullmq';
import { ZodError } from 'zod';
import { systemPrincipal } from '../auth';
import { withLogContext } from '../logging';
import { jobDuration, jobsFinished } from '../metrics';
import type { SubgraphRuntime } from '../subgraph/runtime';
import { onItsLastLife } from './last-life';
import type { JobContext, JobHandler, JobOutcome } from './handle-job';
import { mayPutOff, PutOff } from './job-ends';
import { type JobData, jobDataSchema } from './job-data';

const TIME_LIMIT_MS = 60_000;

export type StoredJob = Pick<
  Job<JobData, JobOutcome>,
  'id' | 'name' | 'data' | 'attemptsMade' | 'timestamp' | 'stalledCounter'
>;

export interface JobSignals {
  /** The process ends and waits no longer. */
  stopping: AbortSignal;
  /** Another worker has the job now. */
  lost?: AbortSignal | undefined;
}

/** One try of a job, within its time. @throws PutOff when it is to come back later. */
export async function runJob(
  job: StoredJob,
  handler: JobHandler | undefined,
  runtime: SubgraphRuntime,
  { stopping, lost }: JobSignals,
): Promise<JobOutcome> {
  if (!handler) throw new UnrecoverableError(`nobody handles the job ${job.name}`);
  return onItsLastLife(job, () => tryJob(job, handler, runtime, { stopping, lost }));
}

async function tryJob(
  job: StoredJob,
  handler: JobHandler,
  runtime: SubgraphRuntime,
  { stopping, lost }: JobSignals,
): Promise<JobOutcome> {
  const { name, queue, timeLimitMs = TIME_LIMIT_MS } = handler.job;
  return inside(job, handler, runtime, async (data, context) => {
    const end = jobDuration.startTimer({ queue: queue.name, job: name });
    const time = timeLimit(timeLimitMs);
    const signal = AbortSignal.any([stopping, time.signal, ...(lost ? [lost] : [])]);
    try {
      const outcome = await Promise.race([handler.run(data.input, { ...context, signal }), time.up]);
      jobsFinished.inc({ queue: queue.name, job: name, outcome: outcome.state });
      return outcome;
    } catch (err) {
      // Neither done nor failed: its lock runs out, and another worker takes it up.
      if (stopping.aborted) return await new Promise<never>(() => undefined);
      if (mayPutOff(err, job)) {
        context.log.info({ delayMs: err.delayMs, reason: err.message }, 'job put off');
        jobsFinished.inc({ queue: queue.name, job: name, outcome: 'put-off' });
        throw err;
      }
      jobsFinished.inc({ queue: queue.name, job: name, outcome: 'error' });
      throw await giveUpOrRetry(err, data, handler, { ...context, signal });
    } finally {
      time.clear();
      end();
    }
  });
}

/** For a job that the engine itself gave up because its workers died one after the other. */
export async function mournJob(job: StoredJob, handler: JobHandler, runtime: SubgraphRuntime, error: Error) {
  await inside(job, handler, runtime, async (data, context) => {
    context.log.error({ err: error, attempt: context.attempt }, 'job failed: its workers died');
    jobsFinished.inc({ queue: handler.job.queue.name, job: job.name, outcome: 'error' });
    await exhaust(data, handler, { ...context, lastAttempt: true, signal: new AbortController().signal }, error);
  });
}

function inside<T>(
  job: StoredJob,
  handler: JobHandler,
  runtime: SubgraphRuntime,
  work: (data: JobData, context: Omit<JobContext, 'signal'>) => Promise<T>,
): Promise<T> {
  const data = dataOf(job);
  const attempt = job.attemptsMade + 1;
  const context = {
    runtime,
    log: runtime.log,
    principal: systemPrincipal(job.name),
    requestId: data.requestId,
    jobId: job.id ?? '',
    attempt,
    lastAttempt: attempt >= handler.job.attempts,
  };
  const fields = { requestId: data.requestId, userId: data.userId ?? null, jobId: context.jobId, job: job.name };
  return withLogContext(fields, () => work(data, context));
}

/** What no version of the product would have put there will not mend itself. */
function dataOf(job: StoredJob): JobData {
  const { success, data, error } = jobDataSchema.safeParse(job.data);
  if (!success) throw new UnrecoverableError(`no job of this product: ${error.message}`);
  return data;
}

function timeLimit(ms: number): { signal: AbortSignal; up: Promise<never>; clear(): void } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const up = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      const error = new Error(`the job took more than ${ms} ms`);
      controller.abort(error);
      reject(error);
    }, ms);
  });
  return { signal: controller.signal, up, clear: () => clearTimeout(timer) };
}

/** A payload of the wrong shape will not mend itself; anything else is tried again. */
async function giveUpOrRetry(err: unknown, data: JobData, handler: JobHandler, context: JobContext): Promise<Error> {
  // One that was put off for too long is a failure like any other.
  const error = err instanceof PutOff || !(err instanceof Error) ? new Error(messageOf(err), { cause: err }) : err;
  const hopeless = error instanceof UnrecoverableError || error instanceof ZodError;
  const last = context.lastAttempt || hopeless;
  context.log[last ? 'error' : 'warn']({ err: error, attempt: context.attempt }, 'job failed');
  if (last) await exhaust(data, handler, context, error);
  return error instanceof ZodError ? new UnrecoverableError(`the payload does not fit: ${error.message}`) : error;
}

const messageOf = (err: unknown): string => (err instanceof Error ? err.message : String(err));

/** Whatever becomes of it, the job's own error is the one that the dead letter must show. */
async function exhaust(data: JobData, handler: JobHandler, context: JobContext, error: Error): Promise<void> {
  try {
    await handler.onExhausted?.(data.input, context, error);
  } catch (err) {
    context.log.error({ err }, 'that a job failed for good could not be recorded');
  }
}
