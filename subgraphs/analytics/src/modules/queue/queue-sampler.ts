import type { JobQueues, Logger } from '@cep/kit';
import { LatestStream } from './latest-stream';
import { Queue, QueueEvent } from './queue.type';
import { readQueue } from './read-queue';

/** Twice a second at most; more seldom when reading takes long, so that looking never costs more than a tenth. */
const EVERY_MS = 500;
const REST_FACTOR = 9;

interface Watcher {
  stream: LatestStream<QueueEvent>;
  watches(name: string): boolean;
}

/** Reads the numbers of all queues once for everybody in this process who watches them; rests when nobody does. */
export class QueueSampler {
  private readonly watchers = new Set<Watcher>();
  private latest = new Map<string, QueueEvent>();
  private timer: NodeJS.Timeout | undefined;
  private reading = false;

  constructor(
    private readonly queues: JobQueues,
    private readonly log: Logger,
  ) {}

  /** First every queue as it is, then each whose numbers change. All queues, or those named. End it with `return()`. */
  watch(names: readonly string[] | null): LatestStream<QueueEvent> {
    const watcher: Watcher = {
      stream: new LatestStream(() => this.leave(watcher)),
      watches: (name) => names === null || names.includes(name),
    };
    if (this.latest.size > 0) this.tell(watcher, this.latest.values());
    this.watchers.add(watcher);
    if (!this.timer && !this.reading) void this.sample();
    return watcher.stream;
  }

  stop(): void {
    for (const { stream } of [...this.watchers]) stream.end();
  }

  private leave(watcher: Watcher): void {
    this.watchers.delete(watcher);
    if (this.watchers.size > 0) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    // What was seen grows old from here on.
    this.latest.clear();
  }

  private async sample(): Promise<void> {
    this.timer = undefined;
    this.reading = true;
    const began = performance.now();
    try {
      await this.readAll();
    } catch (err) {
      this.log.warn({ err }, 'the queues could not be read; trying again');
    }
    this.reading = false;
    if (this.watchers.size === 0) return this.latest.clear();
    this.timer = setTimeout(() => void this.sample(), Math.max(EVERY_MS, (performance.now() - began) * REST_FACTOR));
  }

  private async readAll(): Promise<void> {
    const queues = await Promise.all((await this.queues.list()).map((queue) => readQueue(this.queues, queue)));
    const changed = queues.filter((queue) => fingerprint(queue) !== fingerprint(this.latest.get(queue.name)?.subject));
    const occurredAt = new Date();
    const events = changed.map((subject) => Object.assign(new QueueEvent(), { occurredAt, subject }));
    for (const event of events) this.latest.set(event.subject.name, event);
    for (const watcher of this.watchers) this.tell(watcher, events);
  }

  private tell({ stream, watches }: Watcher, events: Iterable<QueueEvent>): void {
    for (const event of events) if (watches(event.subject.name)) stream.push(event.subject.name, event);
  }
}

/** Age is left out: it changes by itself. */
function fingerprint(queue: Queue | undefined): string {
  if (!queue) return '';
  const { oldestWaitingSeconds: _age, ...numbers } = queue;
  return JSON.stringify(numbers);
}

const samplers = new WeakMap<JobQueues, QueueSampler>();

/** The one of this process. */
export function samplerOf(queues: JobQueues, log: Logger): QueueSampler {
  const known = samplers.get(queues);
  if (known) return known;
  const sampler = new QueueSampler(queues, log);
  samplers.set(queues, sampler);
  return sampler;
}
