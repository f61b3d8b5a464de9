import type { ExecutionResult } from 'graphql';
import { follow, type FollowTiming } from '../transport/follow';
import { History } from './history';

/** Somebody who reads a stream. None of these may throw. */
export interface Reader {
  /** One event as JSON text, ready to be put into a frame. */
  receive(payload: string): void;
  fail(error: unknown): void;
  complete(): void;
}

/** Where the events of one operation and permission come from. */
export interface EventSource {
  resumable: boolean;
  open(after: string | undefined, signal: AbortSignal): Promise<AsyncIterable<ExecutionResult>>;
  cursorOf(event: ExecutionResult): string | undefined;
  /** Executes the selection and serialises the answer: once per event, however many read. */
  render(event: ExecutionResult): Promise<string>;
}

export interface EventStreamOptions {
  source: EventSource;
  after: string | undefined;
  /** How many events a reader may be behind and still resume without an upstream of its own. */
  historyLimit: number;
  timing: FollowTiming;
  /** After each event, its readers served. */
  onEvent(stream: EventStream, cursor: string): void;
  onEnd(stream: EventStream): void;
}

/** One upstream subscription and everybody who reads it. */
export class EventStream {
  /** It is at the present: who asks for "from now" may read along. */
  live: boolean;
  private readonly history: History;
  private readonly readers = new Set<Reader>();
  private readonly closing = new AbortController();

  constructor(private readonly options: EventStreamOptions) {
    this.live = options.after === undefined;
    this.history = new History(options.after, options.historyLimit);
  }

  start(): void {
    const { source, after, timing } = this.options;
    follow({
      open: (cursor, signal) => source.open(cursor, signal),
      cursorOf: (event) => source.cursorOf(event),
      onResult: (event, cursor) => this.push(event, cursor),
      after,
      // Without cursors an event stream shows the present state first, so starting afresh loses nothing.
      mayLose: source.resumable ? 'nothing' : 'events',
      endless: source.resumable,
      signal: this.closing.signal,
      timing,
    }).then(
      () => this.end((reader) => reader.complete()),
      (error: unknown) => this.end((reader) => reader.fail(error)),
    );
  }

  has(cursor: string): boolean {
    return this.history.has(cursor);
  }

  /** Everything behind `after`, which `has` must know, then what comes. All in one turn, so nothing slips between. */
  join(reader: Reader, after?: string): void {
    this.readers.add(reader);
    if (after === undefined) return;
    for (const payload of this.history.since(after)) if (this.readers.has(reader)) reader.receive(payload);
  }

  /** The last reader's leaving closes the upstream at once. */
  leave(reader: Reader): void {
    if (this.readers.delete(reader) && this.readers.size === 0) this.close();
  }

  /** Hands all readers, who have read up to `cursor`, over to a stream that knows it. */
  mergeInto(other: EventStream, cursor: string): void {
    const moving = [...this.readers];
    this.readers.clear();
    other.live ||= this.live;
    for (const reader of moving) other.join(reader, cursor);
    this.close();
  }

  includes(reader: Reader): boolean {
    return this.readers.has(reader);
  }

  close(): void {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    this.options.onEnd(this);
  }

  private async push(event: ExecutionResult, cursor: string | undefined): Promise<void> {
    // After a restart an upstream may repeat the event that was in flight.
    if (cursor !== undefined && this.history.has(cursor)) return;
    const payload = await this.options.source.render(event);
    if (this.closing.signal.aborted) return;
    if (cursor !== undefined) this.history.push(cursor, payload);
    for (const reader of [...this.readers]) reader.receive(payload);
    if (cursor !== undefined && !this.closing.signal.aborted) this.options.onEvent(this, cursor);
  }

  private end(tell: (reader: Reader) => void): void {
    const told = [...this.readers];
    this.readers.clear();
    this.close();
    for (const reader of told) tell(reader);
  }
}
