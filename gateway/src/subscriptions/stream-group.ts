import { defaultFollowTiming, type FollowTiming } from '../transport/follow';
import { EventStream, type EventSource, type Reader } from './event-stream';

export interface StreamGroupOptions {
  /** Default 500 events. */
  historyLimit?: number;
  timing?: FollowTiming;
  onEmpty(): void;
}

/**
 * All streams of one operation and permission. As a rule that is one. A client that comes back with a cursor nobody
 * remembers gets a stream of its own that catches up; when the two reach the same event, the one behind merges into
 * the other. Both follow the same commit order, so nothing is missed and nothing comes twice.
 */
export class StreamGroup {
  private readonly streams = new Set<EventStream>();

  constructor(
    private readonly source: EventSource,
    private readonly options: StreamGroupOptions,
  ) {}

  get size(): number {
    return this.streams.size;
  }

  /** Reads from behind `after`, or from now. Returns how to stop. */
  join(reader: Reader, after: string | undefined): () => void {
    const known = this.find(after);
    if (known) known.join(reader, after);
    else this.open(reader, after);
    return () => {
      for (const stream of this.streams) if (stream.includes(reader)) stream.leave(reader);
    };
  }

  close(): void {
    for (const stream of this.streams) stream.close();
  }

  /** Streams without cursors begin with the present state, which a latecomer would miss: those are never shared. */
  private find(after: string | undefined): EventStream | undefined {
    if (!this.source.resumable) return undefined;
    return [...this.streams].find((stream) => (after === undefined ? stream.live : stream.has(after)));
  }

  private open(reader: Reader, after: string | undefined): void {
    const stream = new EventStream({
      source: this.source,
      after: this.source.resumable ? after : undefined,
      historyLimit: this.options.historyLimit ?? 500,
      timing: this.options.timing ?? defaultFollowTiming,
      onEvent: (behind, cursor) => this.merge(behind, cursor),
      onEnd: (ended) => {
        this.streams.delete(ended);
        if (this.streams.size === 0) this.options.onEmpty();
      },
    });
    this.streams.add(stream);
    stream.join(reader);
    stream.start();
  }

  private merge(stream: EventStream, cursor: string): void {
    for (const other of this.streams) {
      if (other !== stream && other.has(cursor)) return stream.mergeInto(other, cursor);
    }
  }
}
