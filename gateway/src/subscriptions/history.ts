/** The last pushed payloads of a stream by their cursors: a client that comes back with one of them needs no upstream. */
export class History {
  private readonly payloads = new Map<string, string>();

  /** `start` is the cursor that the stream began behind; undefined when it began at the present. */
  constructor(
    private start: string | undefined,
    private readonly limit: number,
  ) {}

  /** Whether everything behind this cursor is at hand. */
  has(cursor: string): boolean {
    return cursor === this.start || this.payloads.has(cursor);
  }

  push(cursor: string, payload: string): void {
    this.payloads.set(cursor, payload);
    if (this.payloads.size <= this.limit) return;
    // A map keeps the order of insertion, so its first key is the oldest.
    const oldest = this.payloads.keys().next().value;
    if (oldest === undefined) return;
    this.payloads.delete(oldest);
    this.start = oldest;
  }

  /** Everything behind a cursor that `has` knows, oldest first. */
  since(cursor: string): string[] {
    const all = [...this.payloads];
    const position = all.findIndex(([known]) => known === cursor);
    return all.slice(position + 1).map(([, payload]) => payload);
  }
}
