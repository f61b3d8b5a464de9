import { createRedisBackend, withBackend } from 'bullmq';
import { Redis } from 'ioredis';
import type { Logger } from '../logging';
import { ENGINE_TIMEOUT_MS, type Engine, type JobQueue, type JobWorker } from './engine';
import type { JobOutcome } from './handle-job';
import type { JobData } from './job-data';
import { outageLog } from './outage-log';
import { redisDirectory } from './queue-directory';
import { within } from '../within';

const GENERATION_KEY = 'cep:generation';
const CLOSE_MS = 1_000;

/** Tried again soon: an engine that is back must be at work within seconds. */
const retryStrategy = (times: number): number => Math.min(times * 100, 1_000);

export function redisEngine(url: string, log: Logger): Engine {
  const warn = outageLog(log, 'Redis cannot be reached; trying again');
  // Two clients: who asks wants an answer, be it an error; who works waits for as long as it takes.
  const asking = new Redis(url, {
    retryStrategy,
    maxRetriesPerRequest: 1,
    commandTimeout: ENGINE_TIMEOUT_MS,
    connectTimeout: ENGINE_TIMEOUT_MS,
  });
  asking.on('error', warn);
  let working: Redis | null = null;
  const classes = withBackend(createRedisBackend);
  return {
    kind: 'redis',
    directory: redisDirectory(asking),
    queue: (name) => {
      const queue = new classes.Queue<JobData, JobOutcome>(name, { connection: asking as never });
      queue.on('error', warn);
      return queue as unknown as JobQueue;
    },
    worker: (name, process, settings) => {
      working ??= new Redis(url, { retryStrategy, maxRetriesPerRequest: null, connectTimeout: ENGINE_TIMEOUT_MS });
      const worker = new classes.Worker<JobData, JobOutcome>(name, process as never, {
        ...settings,
        connection: working as never,
      });
      worker.on('error', warn);
      return worker as unknown as JobWorker;
    },
    ready: async () => void (await asking.ping()),
    generation: async () => {
      // A mark that a flush takes away, and the id of the very run: after a crash the last moments may be missing.
      await asking.set(GENERATION_KEY, crypto.randomUUID(), 'NX');
      const [mark, info] = await Promise.all([asking.get(GENERATION_KEY), asking.info('server')]);
      return `redis:${mark ?? ''}:${/run_id:(\w+)/.exec(info)?.[1] ?? ''}`;
    },
    close: async () => {
      for (const client of [asking, working]) {
        if (client?.status === 'ready') await within(CLOSE_MS, 'quit', client.quit()).catch(() => undefined);
        client?.disconnect();
      }
    },
  };
}
