import { AsyncResource } from 'node:async_hooks';
import type { Logger } from '../logging';

const WAITING_MS = [2, 5, 10, 20, 50];

/** What one step found: more to read at once, rows kept back by an open transaction, or nothing. */
export type StepOutcome = 'more' | 'waiting' | 'idle';

export interface PollerOptions {
  /** Least time between the beginnings of two steps: what comes meanwhile is found by one step together. */
  restMs?: number;
  /** Least time from a wake-up to the step: what woke it has more to do just now. */
  gatherMs?: number;
  /** Pause when nothing wakes it. */
  pollMs?: number;
  /** A fault that lasts is logged again after this long. */
  remindMs?: number;
  /** How long `stop` waits for a step under way. */
  stopMs?: number;
  /** As soon as it is to stop, a step still being under way or not. */
  onStop?: () => void;
}

/**
 * Runs a step again and again, one at a time: at once when woken, soon when rows are kept back,
 * else once a second. A step that throws is logged and tried again.
 */
export class Poller {
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = true;
  private timer: NodeJS.Timeout | undefined;
  private waits = 0;
  private remindAt = 0;
  private begunAt = -Infinity;
  private endRest: (() => void) | undefined;
  private readonly options: Required<PollerOptions>;
  /** Who wakes it is often a request; its log context must not stick to what goes on here afterwards. */
  private readonly scope = new AsyncResource('Poller');

  constructor(
    private readonly step: () => Promise<StepOutcome>,
    private readonly log: Logger,
    private readonly name: string,
    options: PollerOptions = {},
  ) {
    this.options = {
      restMs: 0,
      gatherMs: 0,
      pollMs: 1_000,
      remindMs: 60_000,
      stopMs: 5_000,
      onStop: () => undefined,
      ...options,
    };
  }

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.scope.runInAsyncScope(() => this.run());
  }

  /** Ends after the step under way, or without it when it takes too long: the database may be frozen. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.endRest?.();
    this.options.onStop();
    let limit: NodeJS.Timeout | undefined;
    const patience = new Promise<'late'>((resolve) => {
      limit = setTimeout(() => resolve('late'), this.options.stopMs);
    });
    const ended = await Promise.race([this.running, patience]);
    clearTimeout(limit);
    if (ended === 'late') this.log.warn({ follower: this.name }, 'stopped while a step was still at work');
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    let outcome: StepOutcome = 'idle';
    while (this.again && !this.stopped) {
      const { restMs: least, gatherMs } = this.options;
      const restMs = outcome === 'more' ? 0 : Math.max(gatherMs, this.begunAt + least - performance.now());
      if (restMs > 0) await this.rest(restMs);
      if (this.stopped) break;
      this.again = false;
      this.begunAt = performance.now();
      outcome = await this.attempt();
      if (outcome === 'more') this.again = true;
    }
    this.running = null;
    if (this.stopped) return;
    this.waits = outcome === 'waiting' ? this.waits + 1 : 0;
    const { pollMs } = this.options;
    const delay = outcome === 'waiting' ? (WAITING_MS[Math.min(this.waits, WAITING_MS.length) - 1] ?? pollMs) : pollMs;
    this.timer = setTimeout(() => this.wake(), delay);
  }

  private async rest(ms: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.endRest = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  private async attempt(): Promise<StepOutcome> {
    try {
      const outcome = await this.step();
      this.remindAt = 0;
      return outcome;
    } catch (err) {
      if (!this.stopped && Date.now() >= this.remindAt) {
        this.log.error({ err, follower: this.name }, 'following the event log failed; trying again');
        this.remindAt = Date.now() + this.options.remindMs;
      }
      return 'idle';
    }
  }
}
