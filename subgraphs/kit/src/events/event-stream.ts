import type { LoggedEvent } from './domain-event';
import { isAfter, notOfThisLog, type Position } from './position';
import type { EventBatch } from './read-events';

export interface EventStreamOptions {
  after: Position | null;
  types: readonly string[] | undefined;
  /** Makes sure that the shared reading has begun. */
  prime(): Promise<Position>;
  read(after: Position): Promise<EventBatch>;
  head(): Promise<Position>;
  onEnd(): void;
}

type Positioned = LoggedEvent & { position: Position };

/** Most events kept for one subscriber: who reads slower than this reads from the log again. */
export const MAX_QUEUE = 1_000;

/**
 * One subscriber. It first reads for itself from its cursor up to the present, then goes on with what the log
 * pushes. Because both come in the same total order, comparing positions is all it takes to miss nothing and
 * repeat nothing. Who falls too far behind the pushes goes back to reading, a batch at a time as it wants more.
 */
export class EventStream implements AsyncIterableIterator<LoggedEvent> {
  private queue: Positioned[] = [];
  /** Pushed during a read; what came before that read began, it sees by itself. */
  private aside: Positioned[] = [];
  private last: Position | null = null;
  private state: 'reading' | 'behind' | 'live' | 'ended' = 'reading';
  private failure: unknown;
  private waiting: (() => void)[] = [];

  constructor(private readonly options: EventStreamOptions) {
    this.attempt(() => this.begin());
  }

  /** Events held in memory for this subscriber. */
  get queued(): number {
    return this.queue.length;
  }

  /** Called by the log with each live batch. */
  push(events: readonly Positioned[]): void {
    if (this.state === 'reading') this.aside.push(...events);
    if (this.state !== 'live') return;
    if (this.queue.length + events.length > MAX_QUEUE) this.state = 'behind';
    else this.take(events);
  }

  async next(): Promise<IteratorResult<LoggedEvent>> {
    for (;;) {
      const event = this.queue.shift();
      if (event) return { value: event, done: false };
      if (this.failure) {
        const failure = this.failure;
        this.failure = undefined;
        throw failure;
      }
      if (this.state === 'ended') return { value: undefined, done: true };
      if (this.state === 'behind') this.attempt(() => this.catchUp());
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
  }

  async return(): Promise<IteratorResult<LoggedEvent>> {
    this.queue = [];
    this.end();
    return { value: undefined, done: true };
  }

  end(): void {
    if (this.state === 'ended') return;
    this.state = 'ended';
    this.aside = [];
    this.options.onEnd();
    this.signal();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private attempt(work: () => Promise<void>): void {
    this.state = 'reading';
    work().catch((err: unknown) => {
      this.failure = err;
      this.end();
    });
  }

  private async begin(): Promise<void> {
    await this.options.prime();
    const { after } = this.options;
    const head = await this.options.head();
    // The database was put back to an earlier time: nothing would come until it has grown past the cursor again.
    if (after && isAfter(after, head)) throw notOfThisLog();
    this.last = after ?? head;
    await this.catchUp();
  }

  /** Reads until there is something to give; live once there is nothing left to read. */
  private async catchUp(): Promise<void> {
    while (this.state === 'reading' && this.last) {
      this.aside = [];
      const { events } = await this.options.read(this.last);
      if (this.state !== 'reading') return;
      this.take(events);
      if (events.length === 0) {
        this.state = 'live';
        this.push(this.aside.splice(0));
      } else if (this.queue.length > 0) {
        this.state = 'behind';
      }
    }
    this.signal();
  }

  private take(events: readonly Positioned[]): void {
    for (const event of events) {
      if (this.last && !isAfter(event.position, this.last)) continue;
      this.last = event.position;
      if (!this.options.types || this.options.types.includes(event.type)) this.queue.push(event);
    }
    if (this.queue.length > 0) this.signal();
  }

  private signal(): void {
    for (const go of this.waiting.splice(0)) go();
  }
}
