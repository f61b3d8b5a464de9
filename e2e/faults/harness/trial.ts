import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@cep/kit/testing';
import { Load } from './load';
import { MemoryWatch } from './memory-watch';
import type { Scenario } from './scenario';
import type { Stage } from './stage';

export interface TrialOptions {
  perSecond: number;
  seconds: number;
  ledger: string;
}

/** One scenario at work on one stage. */
export class Trial {
  readonly load: Load;
  readonly memory: MemoryWatch;
  beganAt = 0;
  endedAt = 0;

  constructor(
    readonly scenario: Scenario,
    readonly stage: Stage,
    readonly options: TrialOptions,
  ) {
    const { product, blankForm } = stage;
    this.memory = new MemoryWatch(() => product.programs());
    this.load = new Load({
      ...options,
      gateway: product.gateway,
      form: blankForm,
      name: `${scenario.name}-${Date.now().toString(36)}`,
    });
  }

  /** From here on the product has nothing but itself to recover from. */
  over(): void {
    this.endedAt = Date.now();
  }

  /** Time passes while the load goes on. Part of a fault, such as «frozen for 20 s»; not a way to wait for something. */
  lasts(seconds: number): Promise<void> {
    return pause(seconds * 1_000);
  }

  /** The moment at which so much of the load has been sent. */
  async at(share: number): Promise<void> {
    const { perSecond, seconds } = this.options;
    await waitFor(() => this.load.leads.length >= perSecond * seconds * share, {
      timeoutMs: seconds * 1_000 + 60_000,
      what: `${share * 100} % of the load`,
    });
  }

  /** Load, fault in the middle of it, and all that people still do until each has a receipt or gave up. */
  async run(): Promise<void> {
    try {
      await this.at(0.2);
      this.beganAt = Date.now();
      await this.scenario.fault(this);
    } finally {
      if (this.endedAt < this.beganAt || this.endedAt === 0) this.over();
      await this.load.done;
    }
  }
}
