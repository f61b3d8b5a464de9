import { Mailbox } from '../transport/mailbox';

export interface FeedEvent {
  cursor: string;
  subject: { __typename: string; id: string };
}

/** An event log in memory: resumable subscriptions in one total order, which a test can cut. */
export class EventFeed {
  readonly events: FeedEvent[] = [];
  private readonly readers = new Set<Mailbox<FeedEvent>>();

  append(id: string): string {
    const event = { cursor: `c${this.events.length + 1}`, subject: { __typename: 'Lead', id } };
    this.events.push(event);
    for (const reader of this.readers) reader.put(event);
    return event.cursor;
  }

  subscribe(after: string | null | undefined): AsyncIterableIterator<FeedEvent> {
    const reader: Mailbox<FeedEvent> = new Mailbox(() => this.readers.delete(reader));
    if (after) {
      const from = this.events.findIndex(({ cursor }) => cursor === after) + 1;
      for (const event of this.events.slice(from)) reader.put(event);
    }
    this.readers.add(reader);
    return reader;
  }

  /** Ends every subscription, as a restart does; `failure` makes it a broken line. */
  cut(failure?: Error): void {
    for (const reader of this.readers) reader.end(failure);
    this.readers.clear();
  }

  get readerCount(): number {
    return this.readers.size;
  }
}
