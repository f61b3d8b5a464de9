import type { LoggedEvent } from './domain-event';
import { isAfter, type Position } from './position';
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

/**
 * One subscriber. It first reads for itself from its cursor up to the present, while live events gather aside;
 * then it goes on with those. Because both come in the same total order, comparing positions is all it takes
 * to miss nothing and repeat nothing.
 */
export class EventStream implements AsyncIterableIterator<LoggedEvent> {
  private queue: Positioned[] = [];
  private aside: Positioned[] = [];
  private last: Position | null = null;
  private live = false;
  private ended = false;
  private failure: unknown;
  private notify: (() => void) | null = null;

  constructor(private readonly options: EventStreamOptions) {
    this.catchUp().catch((err: unknown) => {
      this.failure = err;
      this.end();
    });
  }

  /** Called by the log with each live batch. */
  push(events: readonly Positioned[]): void {
    if (this.ended) return;
    if (this.live) this.take(events);
    else this.aside.push(...events);
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
      if (this.ended) return { value: undefined, done: true };
      await new Promise<void>((resolve) => {
        this.notify = resolve;
      });
    }
  }

  async return(): Promise<IteratorResult<LoggedEvent>> {
    this.queue = [];
    this.end();
    return { value: undefined, done: true };
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.options.onEnd();
    this.signal();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  private async catchUp(): Promise<void> {
    await this.options.prime();
    this.last = this.options.after ?? (await this.options.head());
    for (;;) {
      const { events } = await this.options.read(this.last);
      this.take(events);
      if (this.ended || events.length === 0) break;
    }
    this.live = true;
    this.take(this.aside);
    this.aside = [];
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
    this.notify?.();
    this.notify = null;
  }
}
