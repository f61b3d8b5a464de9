import type { Logger } from '../logging';
import type { Engine, JobProcessor, JobQueue, JobWorker, JobWorkerOptions } from './engine';
import { postgresEngine } from './postgres-engine';
import { redisEngine } from './redis-engine';
import { within } from '../within';

export type { JobProcessor, JobQueue, JobWorker, JobWorkerOptions } from './engine';

const CLOSE_MS = 1_000;

export interface JobQueuesOptions {
  /** Redis carries the queues when given, else PostgreSQL does. */
  redisUrl?: string | undefined;
  /** Address of the role `cep_jobs`. */
  databaseUrl?: string | undefined;
  /** Workers this process will start: each holds a connection of its own. */
  workers?: number;
  log: Logger;
}

/**
 * The queues of the product on whichever engine the environment names. When the engine is away, what asks fails
 * within some seconds and workers wait.
 */
export class JobQueues {
  private readonly engine: Engine;
  private readonly queues = new Map<string, JobQueue>();

  constructor({ redisUrl, databaseUrl, workers = 0, log }: JobQueuesOptions) {
    if (redisUrl) this.engine = redisEngine(redisUrl, log);
    else if (databaseUrl) this.engine = postgresEngine({ databaseUrl, workers, log });
    else throw new Error('queues need REDIS_URL or the address of the jobs role');
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

  /** Another text once the engine may have lost what it was given. */
  generation(): Promise<string> {
    return this.engine.generation();
  }

  /** Ends within seconds, whatever state the engine is in. */
  async close(): Promise<void> {
    await Promise.allSettled([...this.queues.values()].map((queue) => within(CLOSE_MS, 'close', queue.close())));
    await this.engine.close();
  }
}
