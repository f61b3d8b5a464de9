import {
  createPostgresBackend,
  createRedisBackend,
  type Queue,
  type Worker,
  withBackend,
  type WorkerOptions,
} from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import type { Logger } from '../logging';
import type { JobData } from './job-data';
import type { JobOutcome } from './handle-job';
import { postgresDirectory, type QueueDirectory, redisDirectory } from './queue-directory';

export type JobQueue = Pick<
  Queue<JobData, JobOutcome>,
  | 'name'
  | 'addBulk'
  | 'getJob'
  | 'getJobs'
  | 'getJobCounts'
  | 'getWorkersCount'
  | 'isPaused'
  | 'pause'
  | 'resume'
  | 'close'
  | 'waitUntilReady'
>;
export type JobWorker = Pick<Worker<JobData, JobOutcome>, 'close' | 'on' | 'waitUntilReady' | 'name'>;
export type JobProcessor = ConstructorParameters<typeof Worker<JobData, JobOutcome>>[1];
export type JobWorkerOptions = Omit<WorkerOptions, 'connection'>;

export interface JobQueuesOptions {
  /** Redis carries the queues when given, else PostgreSQL does. */
  redisUrl?: string | undefined;
  /** Address of the role `cep_jobs`. */
  databaseUrl?: string | undefined;
  /** Workers this process will start: each holds a connection of its own. */
  workers?: number;
  log: Logger;
}

interface Engine {
  kind: 'postgres' | 'redis';
  directory: QueueDirectory;
  queue(name: string): JobQueue;
  worker(name: string, process: JobProcessor, options: JobWorkerOptions): JobWorker;
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The queues of the product on whichever engine the environment names. */
export class JobQueues {
  private readonly engine: Engine;
  private readonly queues = new Map<string, JobQueue>();

  constructor(options: JobQueuesOptions) {
    this.engine = options.redisUrl ? redisEngine(options.redisUrl, options.log) : postgresEngine(options);
  }

  get kind(): 'postgres' | 'redis' {
    return this.engine.kind;
  }

  queue(name: string): JobQueue {
    const known = this.queues.get(name);
    if (known) return known;
    const queue = this.engine.queue(name);
    this.queues.set(name, queue);
    return queue;
  }

  worker(name: string, process: JobProcessor, options: JobWorkerOptions): JobWorker {
    return this.engine.worker(name, process, options);
  }

  /** Makes a queue known to whoever shows queues, also in other processes. */
  announce(name: string, label: string): Promise<void> {
    return this.engine.directory.announce(name, label);
  }

  /** Every queue announced so far, by name. */
  list(): Promise<{ name: string; label: string }[]> {
    return this.engine.directory.list();
  }

  ready(): Promise<void> {
    return this.engine.ready();
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => queue.close()));
    await this.engine.close();
  }
}

function postgresEngine(options: JobQueuesOptions): Engine {
  if (!options.databaseUrl) throw new Error('queues need REDIS_URL or the address of the jobs role');
  const pool = new Pool({
    connectionString: options.databaseUrl,
    // BullMQ keeps one connection per worker for LISTEN; what is left serves the calls.
    max: 4 + (options.workers ?? 0),
    options: '-c search_path=bullmq,public',
    keepAlive: true,
    application_name: 'cep-jobs',
  });
  const warn = (err: Error): void => options.log.warn({ err }, 'a connection to the queues was lost');
  pool.on('error', warn);
  // Each queue and worker adds a listener of its own.
  pool.setMaxListeners(0);
  const classes = withBackend(createPostgresBackend);
  return {
    kind: 'postgres',
    directory: postgresDirectory(pool),
    queue: (name) => {
      const queue = new classes.Queue<JobData, JobOutcome>(name, { connection: pool });
      queue.on('error', warn);
      return queue as unknown as JobQueue;
    },
    worker: (name, process, settings) => {
      const worker = new classes.Worker<JobData, JobOutcome>(name, process as never, { ...settings, connection: pool });
      worker.on('error', warn);
      return worker as unknown as JobWorker;
    },
    ready: async () => void (await pool.query('SELECT 1')),
    close: () => pool.end(),
  };
}

function redisEngine(url: string, log: Logger): Engine {
  // Workers wait for ever, so the client must not give a command up.
  const redis = new Redis(url, { maxRetriesPerRequest: null });
  const warn = (err: Error): void => log.warn({ err }, 'the connection to Redis was lost');
  redis.on('error', warn);
  const classes = withBackend(createRedisBackend);
  return {
    kind: 'redis',
    directory: redisDirectory(redis),
    queue: (name) => {
      const queue = new classes.Queue<JobData, JobOutcome>(name, { connection: redis as never });
      queue.on('error', warn);
      return queue as unknown as JobQueue;
    },
    worker: (name, process, settings) => {
      const worker = new classes.Worker<JobData, JobOutcome>(name, process as never, {
        ...settings,
        connection: redis as never,
      });
      worker.on('error', warn);
      return worker as unknown as JobWorker;
    },
    ready: async () => void (await redis.ping()),
    close: async () => void (await redis.quit().catch(() => redis.disconnect())),
  };
}
