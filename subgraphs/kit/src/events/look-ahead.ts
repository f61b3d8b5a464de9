import type { LoggedEvent } from './domain-event';
import { isAfter, type Position } from './position';
import { type Query, readEvents } from './read-events';

const BATCH = 500;

export interface Ahead {
  /** Those of the wanted types, in order. */
  wanted: LoggedEvent[];
  /** Behind the last event read, wanted or not; null when there was none. */
  end: Position | null;
  /** Whether more may follow at once. */
  full: boolean;
  /** Rows follow that a transaction under way keeps back. */
  waiting: boolean;
}

/**
 * Reads a log behind a stored cursor for the events of some types. What it passed over it keeps in mind,
 * so that a log full of other events is neither searched again each time nor costs a write for each of them.
 */
export class LookAhead {
  private passed: { behind: Position; upTo: Position } | null = null;

  constructor(
    private readonly source: string,
    private readonly types: readonly string[] | 'all',
  ) {}

  async read(query: Query, cursor: Position): Promise<Ahead> {
    const { passed } = this;
    // Only as long as the cursor is where it was: somebody may set it back to have events told again.
    const from = passed && isSame(passed.behind, cursor) ? passed.upTo : cursor;
    const { events, waiting } = await readEvents(query, this.source, from, BATCH);
    const { types } = this;
    const wanted = types === 'all' ? events : events.filter(({ type }) => types.includes(type));
    const end = events.at(-1)?.position ?? null;
    const full = events.length === BATCH;
    // A whole batch of others is worth moving the cursor for: after a restart it is not read again.
    if (end && wanted.length === 0 && !full) this.passed = { behind: cursor, upTo: end };
    return { wanted, end, full, waiting };
  }
}

function isSame(a: Position, b: Position): boolean {
  return !isAfter(a, b) && !isAfter(b, a);
}
