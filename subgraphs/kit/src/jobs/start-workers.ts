import { DelayedError, type Job } from 'bullmq';
import type { SubgraphRuntime } from '../subgraph/runtime';
import { foreground } from './foreground';
import type { JobHandler, JobOutcome } from './handle-job';
import { PutOff } from './job-ends';
import type { JobData } from './job-data';
import type { JobQueues, JobWorker } from './job-queues';
import { MAX_LOST } from './last-life';
import { retryDelay } from './retry-delay';
import { mournJob, runJob } from './run-job';
import { within } from '../within';

export interface WorkerTiming {
  /** A worker that does not renew its hold on a job for this long has lost it. */
  lockMs: number;
  /** How often lost jobs are looked for. The engine's own default would start them again only after a minute. */
  lookMs: number;
  /** How long `stop` waits for jobs under way; those left are taken up by another worker. */
  graceMs: number;
}

export interface StartWorkersOptions {
  runtime: SubgraphRuntime;
  handlers: readonly JobHandler[];
  queues: JobQueues;
  concurrency?: number;
  timing?: Partial<WorkerTiming>;
}

const CLOSE_MS = 2_000;

/** One BullMQ worker per queue. */
export async function startWorkers(options: StartWorkersOptions): Promise<{ stop(): Promise<void> }> {
  const { runtime, queues, concurrency = 8 } = options;
  const timing: WorkerTiming = { lockMs: 10_000, lookMs: 5_000, graceMs: 8_000, ...options.timing };
  const handlers = new Map(options.handlers.map((handler) => [handler.job.name, handler]));
  const stopping = new AbortController();
  const active = new Set<Promise<unknown>>();

  // Three parameters: only then does the engine say that the hold on a job was lost.
  const process = (job: Job<JobData, JobOutcome>, token?: string, lost?: AbortSignal): Promise<JobOutcome> => {
    const run = foreground
      .giveWay(stopping.signal)
      .then(() => runJob(job, handlers.get(job.name), runtime, { stopping: stopping.signal, lost }))
      .catch(async (err: unknown) => {
        if (!(err instanceof PutOff) || stopping.signal.aborted) throw err;
        await job.moveToDelayed(Date.now() + err.delayMs, token);
        // The engine's own word for «neither done nor failed».
        throw new DelayedError();
      });
    const end = run.finally(() => active.delete(end));
    active.add(end);
    end.catch(() => undefined);
    return run;
  };

  const queueNames = [...new Set(options.handlers.map(({ job }) => job.queue.name))];
  const workers: JobWorker[] = queueNames.map((name) => {
    const worker = queues.worker(name, process, {
      concurrency,
      lockDuration: timing.lockMs,
      stalledInterval: timing.lookMs,
      maxStalledCount: MAX_LOST,
      settings: { backoffStrategy: retryDelay },
      // How soon it goes on after its engine failed.
      runRetryDelay: 1_000,
    });
    worker.on('failed', (job, error) => {
      const handler = job?.deferredFailure ? handlers.get(job.name) : undefined;
      if (job && handler) mournJob(job, handler, runtime, error).catch(() => undefined);
    });
    return worker;
  });
  // On Redis a worker waits by itself until it is there; that must not keep the subgraph from serving.
  if (queues.kind === 'postgres') await Promise.all(workers.map((worker) => worker.waitUntilReady()));

  return {
    stop: async () => {
      await Promise.allSettled(workers.map((worker) => within(CLOSE_MS, 'pause', worker.pause(true))));
      const finished = await within(timing.graceMs, 'jobs', Promise.allSettled(active)).catch(() => null);
      if (!finished) {
        runtime.log.warn({ jobs: active.size }, 'stopped with jobs under way; another worker takes them up');
        stopping.abort(new Error('the process stops'));
      }
      await Promise.allSettled(workers.map((worker) => within(CLOSE_MS, 'close', worker.close(!finished))));
    },
  };
}
