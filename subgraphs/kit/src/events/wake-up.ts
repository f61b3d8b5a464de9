import { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { Client } from 'pg';
import type { Logger } from '../logging';

const channel = (source: string) => `event_log_${source}`;

/** Logs written by this very process wake its own followers without a trip to the database. */
const local = new EventEmitter().setMaxListeners(0);

export function wakeLocally(source: string): void {
  local.emit(source);
}

export interface WakeUpOptions {
  /** Pause before a lost connection is made anew. */
  retryMs?: number;
  /** How long making it may take. */
  connectMs?: number;
}

/**
 * Calls back whenever one of the given logs has (or may have) grown: through LISTEN on one connection of its own,
 * or at once for logs of the same process. A lost connection is made anew; the followers' slow poll covers the gap.
 */
export class WakeUp {
  private client: Client | null = null;
  private stopped = false;
  private lost = false;
  private retry: NodeJS.Timeout | undefined;
  private readonly offs: (() => void)[] = [];
  private readonly listeners = new Map<string, Set<() => void>>();
  private readonly options: Required<WakeUpOptions>;

  constructor(
    private readonly url: string,
    private readonly log: Logger,
    options: WakeUpOptions = {},
  ) {
    this.options = { retryMs: 1_000, connectMs: 5_000, ...options };
  }

  /** Before `start`: a log named later is not listened to. */
  on(source: string, listener: () => void): void {
    const known = this.listeners.get(source) ?? new Set();
    known.add(listener);
    this.listeners.set(source, known);
    local.on(source, listener);
    this.offs.push(() => local.off(source, listener));
  }

  /** Ends when it listens, or when the first attempt failed: it goes on trying by itself. */
  async start(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.url,
      application_name: 'cep-listen',
      keepAlive: true,
      connectionTimeoutMillis: this.options.connectMs,
      query_timeout: this.options.connectMs,
    });
    client.on('notification', ({ channel: name }) => this.fire(name.slice('event_log_'.length)));
    client.on('error', (err) => this.dropped(client, err));
    client.on('end', () => this.dropped(client, new Error('the connection ended')));
    this.client = client;
    // A client that is closed while it connects never says how that went.
    const ended = new Promise<void>((resolve) => client.once('end', resolve));
    await Promise.race([this.listen(client).catch((err: unknown) => this.dropped(client, err)), ended]);
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    for (const off of this.offs) off();
    const { client } = this;
    this.client = null;
    if (client) close(client);
  }

  private async listen(client: Client): Promise<void> {
    await client.connect();
    for (const source of this.listeners.keys()) await client.query(`LISTEN "${channel(source)}"`);
    if (this.client !== client) return;
    this.lost = false;
    for (const source of this.listeners.keys()) this.fire(source);
  }

  private fire(source: string): void {
    for (const listener of this.listeners.get(source) ?? []) listener();
  }

  /** Hears of the same loss up to three times: as an error, as an end, and from whoever was waiting. */
  private dropped(client: Client, err: unknown): void {
    if (this.client !== client) return;
    this.client = null;
    close(client);
    if (!this.lost) this.log.warn({ err }, 'the connection that listens for events was lost; followers poll meanwhile');
    this.lost = true;
    this.retry = setTimeout(() => void this.start(), this.options.retryMs);
  }
}

/** Nothing is under way that would be worth a goodbye, and the other side may never answer one. */
function close(client: Client): void {
  client.end().catch(() => undefined);
  (client as unknown as { connection: { stream: Socket } }).connection.stream.destroy();
}

export { channel as notifyChannel };
