import { type JobQueues, newId } from '@cep/kit';
import type { JobData, JobOutcome } from '@cep/kit';
import { testServers, waitFor } from '@cep/kit/testing';

/** The engines that this machine can run the queues on. */
export function engines(): ('postgres' | 'redis')[] {
  return testServers().redisUrl ? ['postgres', 'redis'] : ['postgres'];
}

export interface Chore {
  id?: string;
  name?: string;
  input?: unknown;
  subject?: { type: string; id: string };
  attempts?: number;
  delay?: number;
}

/** A queue of its own, with work that a test decides on. */
export class Chores {
  /** How the next jobs end: by their input. */
  outcome: (input: unknown) => JobOutcome | Promise<JobOutcome> = () => ({ state: 'done' });
  private worker: { close(): Promise<void> } | undefined;

  constructor(
    private readonly jobs: JobQueues,
    readonly name: string,
    readonly label: string,
  ) {}

  async open(): Promise<void> {
    await this.jobs.announce(this.name, this.label);
  }

  async add(chore: Chore = {}): Promise<string> {
    const jobId = chore.id ?? newId();
    const data: JobData = {
      input: chore.input ?? {},
      label: 'Recado de prueba',
      requestId: 'request-1',
      eventId: newId(),
      subject: chore.subject ?? { type: 'Course', id: newId() },
    };
    const opts = { jobId, attempts: chore.attempts ?? 1, ...(chore.delay ? { delay: chore.delay } : {}) };
    await this.jobs.queue(this.name).addBulk([{ name: chore.name ?? 'chore', data, opts }]);
    return `${this.name}~${jobId}`;
  }

  async work(): Promise<void> {
    const worker = this.jobs.worker(this.name, async (job) => this.outcome((job.data as JobData).input), {
      concurrency: 4,
    });
    await worker.waitUntilReady();
    this.worker = worker;
  }

  async rest(): Promise<void> {
    await this.worker?.close();
    this.worker = undefined;
  }

  /** Until so many stand at a place. */
  async until(place: 'completed' | 'failed' | 'waiting' | 'delayed', count: number): Promise<void> {
    await waitFor(async () => (await this.jobs.queue(this.name).getJobCounts(place))[place] === count, {
      what: `${count} ${place}`,
    });
  }
}
