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
  private end: () => Promise<void> = async () => undefined;

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

  /** The next jobs stay under way until they are let go; `begun` comes with the first of them. */
  hold(): { begun: Promise<void>; finish(): void } {
    let finish: () => void = () => undefined;
    let enter: () => void = () => undefined;
    const finished = new Promise<void>((resolve) => (finish = resolve));
    const begun = new Promise<void>((resolve) => (enter = resolve));
    this.outcome = async () => {
      enter();
      await finished;
      return { state: 'done' };
    };
    return { begun, finish };
  }

  async work(): Promise<void> {
    const resting = new AbortController();
    const over = new Promise<never>((_resolve, reject) => {
      resting.signal.addEventListener('abort', () => reject(new Error('the queue rests')));
    });
    over.catch(() => undefined);
    const run = async (input: unknown): Promise<JobOutcome> => this.outcome(input);
    const process = ({ data }: { data: JobData }): Promise<JobOutcome> => Promise.race([run(data.input), over]);
    const worker = this.jobs.worker(this.name, process, { concurrency: 4 });
    this.end = async () => {
      const closed = worker.close();
      // Closing waits for what is under way, and a test that failed may never end it.
      resting.abort();
      await closed;
    };
    await worker.waitUntilReady();
  }

  async rest(): Promise<void> {
    await this.end();
    this.end = async () => undefined;
  }

  /** Until so many stand at a place. */
  async until(place: 'completed' | 'failed' | 'waiting' | 'delayed', count: number): Promise<void> {
    await waitFor(async () => (await this.jobs.queue(this.name).getJobCounts(place))[place] === count, {
      what: `${count} ${place}`,
    });
  }
}
