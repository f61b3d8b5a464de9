import { EventEmitter } from 'node:events';
import { Client } from 'pg';
import type { Logger } from '../logging';

const channel = (source: string) => `event_log_${source}`;

/** Logs written by this very process wake its own followers without a trip to the database. */
const local = new EventEmitter().setMaxListeners(0);

export function wakeLocally(source: string): void {
  local.emit(source);
}

/**
 * Calls back whenever one of the given logs has (or may have) grown: through LISTEN on one connection of its own,
 * or at once for logs of the same process. A lost connection is made anew; the followers' slow poll covers the gap.
 */
export class WakeUp {
  private client: Client | null = null;
  private stopped = false;
  private retry: NodeJS.Timeout | undefined;
  private readonly offs: (() => void)[] = [];
  private readonly listeners = new Map<string, Set<() => void>>();

  constructor(
    private readonly url: string,
    private readonly log: Logger,
  ) {}

  on(source: string, listener: () => void): void {
    const known = this.listeners.get(source) ?? new Set();
    known.add(listener);
    this.listeners.set(source, known);
    local.on(source, listener);
    this.offs.push(() => local.off(source, listener));
  }

  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({ connectionString: this.url, application_name: 'cep-listen', keepAlive: true });
    client.on('notification', ({ channel: name }) => this.fire(name.slice('event_log_'.length)));
    client.on('error', (err) => this.lost(err));
    client.on('end', () => this.lost(null));
    try {
      await client.connect();
      for (const source of this.listeners.keys()) await client.query(`LISTEN "${channel(source)}"`);
      this.client = client;
      for (const source of this.listeners.keys()) this.fire(source);
    } catch (err) {
      await client.end().catch(() => undefined);
      this.lost(err);
    }
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    for (const off of this.offs) off();
    const { client } = this;
    this.client = null;
    await client?.end().catch(() => undefined);
  }

  private fire(source: string): void {
    for (const listener of this.listeners.get(source) ?? []) listener();
  }

  private lost(err: unknown): void {
    this.client = null;
    if (this.stopped || this.retry) return;
    if (err) this.log.warn({ err }, 'the connection that listens for events was lost');
    this.retry = setTimeout(() => {
      this.retry = undefined;
      void this.start();
    }, 1_000);
  }
}

export { channel as notifyChannel };
