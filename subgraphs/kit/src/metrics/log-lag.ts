import { Gauge } from 'prom-client';
import { metricsRegistry } from './registry';

const lags = new Set<LogLag>();

new Gauge({
  name: 'cep_log_lag_seconds',
  help: 'Age of the oldest event that a consumer of a log has not dealt with; 0 when it has dealt with all.',
  labelNames: ['log', 'consumer'],
  registers: [metricsRegistry],
  // Computed when asked for: a consumer that hangs, or fails again and again, reports nothing by itself.
  collect() {
    this.reset();
    for (const { log, consumer, seconds } of lags) if (seconds !== null) this.set({ log, consumer }, seconds);
  },
});

/**
 * How far one consumer is behind its log, in this process's eyes. In several processes each tells what it sees; of a
 * relay only the one that relays does. It costs no query: a consumer says what it has read.
 */
export class LogLag {
  /** When the oldest event still to be dealt with came; null for none; undefined: not known here. */
  private since: Date | null | undefined;

  constructor(
    readonly log: string,
    readonly consumer: string,
  ) {
    lags.add(this);
  }

  get seconds(): number | null {
    if (this.since === undefined) return null;
    return this.since ? Math.max(0, (Date.now() - this.since.getTime()) / 1_000) : 0;
  }

  /** @param since when the oldest event came that is still to be dealt with; null for none */
  behind(since: Date | null): void {
    this.since = since;
  }

  /** Another process knows. */
  unknown(): void {
    this.since = undefined;
  }

  stop(): void {
    lags.delete(this);
  }
}
