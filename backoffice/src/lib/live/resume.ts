/** Cursors remembered to tell a repetition; a gateway repeats at most what was on the wire when it broke. */
const REMEMBERED = 1000;

/**
 * Where a stream of events stands. Subscribe with `after` read at that moment, and let through only what
 * `accept` lets through: then a cut loses nothing and shows nothing twice.
 */
export class Resume {
  private readonly seen = new Set<string>();

  /** @param after cursor that came with the list the events continue. */
  constructor(public after: string | null) {
    if (after !== null) this.seen.add(after);
  }

  /** Takes note of an event; false when it was here before. */
  accept(cursor: string): boolean {
    if (this.seen.has(cursor)) return false;
    this.seen.add(cursor);
    this.after = cursor;
    if (this.seen.size > REMEMBERED) {
      const oldest = this.seen.values().next();
      if (!oldest.done) this.seen.delete(oldest.value);
    }
    return true;
  }
}
