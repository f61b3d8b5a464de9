import type { Logger } from '../logging';

const POLL_MS = 1_000;
const WAITING_MS = [2, 5, 10, 20, 50];

/** What one step found: more to read at once, rows kept back by an open transaction, or nothing. */
export type StepOutcome = 'more' | 'waiting' | 'idle';

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
  private failing = false;

  constructor(
    private readonly step: () => Promise<StepOutcome>,
    private readonly log: Logger,
    private readonly name: string,
  ) {}

  start(): void {
    this.stopped = false;
    this.wake();
  }

  wake(): void {
    if (this.stopped) return;
    this.again = true;
    if (!this.running) this.running = this.run();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    clearTimeout(this.timer);
    let outcome: StepOutcome = 'idle';
    while (this.again && !this.stopped) {
      this.again = false;
      outcome = await this.attempt();
      if (outcome === 'more') this.again = true;
    }
    this.running = null;
    if (this.stopped) return;
    this.waits = outcome === 'waiting' ? this.waits + 1 : 0;
    const delay =
      outcome === 'waiting' ? (WAITING_MS[Math.min(this.waits, WAITING_MS.length) - 1] ?? POLL_MS) : POLL_MS;
    this.timer = setTimeout(() => this.wake(), delay);
  }

  private async attempt(): Promise<StepOutcome> {
    try {
      const outcome = await this.step();
      this.failing = false;
      return outcome;
    } catch (err) {
      if (!this.failing && !this.stopped)
        this.log.error({ err, follower: this.name }, 'following the event log failed; trying again');
      this.failing = true;
      return 'idle';
    }
  }
}
