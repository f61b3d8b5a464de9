import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';

/** The average looks back about this far: neither one burst nor one lull decides. */
const WINDOW_MS = 200;
const LOOK_MS = 25;

export interface ForegroundOptions {
  /** From this many operations at once, on average, background work gives way. */
  busyAt?: number;
  /** Longest that one piece of it waits: it becomes slow, and never stands still. */
  patienceMs?: number;
  now?: () => number;
}

/**
 * What people wait for in this process, and who lets it go first. In the all-in-one form requests and jobs share one
 * thread; a process that only works has nobody waiting and never pauses.
 */
export class Foreground {
  private underWay = 0;
  private average = 0;
  private at = 0;
  private readonly options: Required<ForegroundOptions>;

  constructor(options: ForegroundOptions = {}) {
    this.options = { busyAt: 6, patienceMs: 500, now: () => performance.now(), ...options };
  }

  enter(): void {
    this.advance();
    this.underWay += 1;
  }

  leave(): void {
    this.advance();
    this.underWay -= 1;
  }

  get busy(): boolean {
    this.advance();
    return this.average >= this.options.busyAt;
  }

  /** For background work, before it begins: comes back when there is room, or when it has waited long enough. */
  async giveWay(signal: AbortSignal, patienceMs = this.options.patienceMs): Promise<void> {
    const { now } = this.options;
    const until = now() + patienceMs;
    while (this.busy && now() < until && !signal.aborted) await pause(LOOK_MS);
  }

  /** The average of what was under way, older moments counting less and less. */
  private advance(): void {
    const now = this.options.now();
    const weight = Math.exp((this.at - now) / WINDOW_MS);
    this.average = this.average * weight + this.underWay * (1 - weight);
    this.at = now;
  }
}

export const foreground = new Foreground();
