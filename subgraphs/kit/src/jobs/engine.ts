import type { Queue, Worker, WorkerOptions } from 'bullmq';
import type { JobOutcome } from './handle-job';
import type { JobData } from './job-data';
import type { QueueDirectory } from './queue-directory';

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
export type JobWorker = Pick<Worker<JobData, JobOutcome>, 'close' | 'on' | 'pause' | 'waitUntilReady' | 'name'>;
export type JobProcessor = ConstructorParameters<typeof Worker<JobData, JobOutcome>>[1];
export type JobWorkerOptions = Omit<WorkerOptions, 'connection'>;

/** What carries the queues. */
export interface Engine {
  kind: 'postgres' | 'redis';
  directory: QueueDirectory;
  queue(name: string): JobQueue;
  worker(name: string, process: JobProcessor, options: JobWorkerOptions): JobWorker;
  /** @throws when it cannot be reached within some seconds. */
  ready(): Promise<void>;
  /** Another text once the engine may have lost what it was given: emptied, restarted, replaced. */
  generation(): Promise<string>;
  close(): Promise<void>;
}

/** Longest wait for an answer; a queue is never worth holding a request or a stop for longer. */
export const ENGINE_TIMEOUT_MS = 5_000;
