import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type DocumentNode, type GraphQLFormattedError, print } from 'graphql';
import { type Client, type ClientOptions, createClient, type FormattedExecutionResult } from 'graphql-ws';
import { retryDelay } from './connection';

const KEEP_ALIVE_MS = 10_000;
const PONG_WITHIN_MS = 5_000;
const ACK_WITHIN_MS = 10_000;
/** A subscription that lived this long counts as standing, even if nothing came yet. */
const STANDS_AFTER_MS = 2_000;
/** A connection that lived this long ends the growing of the waits. */
const STABLE_AFTER_MS = 5_000;
/** 4401: the session ended; 4403: it was never accepted. Both may be mended by a new token. */
const SESSION_CODES = new Set([4401, 4403]);

export interface LiveSink<T> {
  next: (data: T) => void;
  /** The graph refused for good, as FORBIDDEN or INVALID_CURSOR; there will be no more events. */
  refused?: (error: GraphQLFormattedError) => void;
}

export interface LiveSocketOptions {
  url: string;
  /** Gets the browser a fresh session; called before connecting again with one that was refused. */
  renew: () => Promise<boolean>;
  /** Called whenever all is well, or no longer. */
  changed: (healthy: boolean) => void;
  /** Ends a wait early, when the browser says that it is online again. */
  hurry?: (wake: () => void) => () => void;
  connect?: (options: ClientOptions) => Client;
}

interface Entry {
  text: string;
  variables: () => Record<string, unknown>;
  next: (data: never) => void;
  refused: ((error: GraphQLFormattedError) => void) | undefined;
  /** How often it ended, since it last stood. */
  failures: number;
  proof?: ReturnType<typeof setTimeout>;
  stop: () => void;
}

const FINAL = new Set(['FORBIDDEN', 'INVALID_CURSOR', 'BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']);

/**
 * The page's one socket. It never gives up: whatever breaks (network, gateway, one subscription, the session)
 * is tried again with growing waits, and every subscription goes on with the variables it has by then.
 */
export class LiveSocket {
  private client: Client | undefined;
  private readonly entries = new Set<Entry>();
  private connected = false;
  private closed = false;
  private sessionRefused = false;
  private reopenings = 0;
  private healthy = false;
  private pongTimer: ReturnType<typeof setTimeout> | undefined;
  private stableTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly options: LiveSocketOptions) {}

  open(): void {
    const connect = this.options.connect ?? createClient;
    const client = connect({
      url: () => this.address(),
      lazy: false,
      keepAlive: KEEP_ALIVE_MS,
      connectionAckWaitTimeout: ACK_WITHIN_MS,
      retryAttempts: Number.POSITIVE_INFINITY,
      shouldRetry: () => true,
      retryWait: (tries) => this.wait(retryDelay(tries, Math.random())),
      // Codes that graphql-ws takes for final end its client; ours begins again with a new one.
      onNonLazyError: () => void this.reopen(client),
      on: {
        connected: () => this.standing(),
        closed: (event) => this.broken(event),
        // A socket may be dead without a word: no answer to a ping is the only sign.
        ping: (received) => {
          if (!received) this.pongTimer = setTimeout(() => client.terminate(), PONG_WITHIN_MS);
        },
        pong: (received) => {
          if (received) clearTimeout(this.pongTimer);
        },
      },
    });
    this.client = client;
    for (const entry of this.entries) this.start(entry, client);
  }

  /** @param variables read at every (re)connection, so that a cursor goes on from where it stands then. */
  subscribe<T, V>(
    document: TypedDocumentNode<T, V>,
    variables: () => V & Record<string, unknown>,
    sink: LiveSink<T>,
  ): () => void {
    const entry: Entry = {
      text: print(document as DocumentNode),
      variables,
      next: sink.next as (data: never) => void,
      refused: sink.refused,
      failures: 0,
      stop: () => undefined,
    };
    this.entries.add(entry);
    if (this.client) this.start(entry, this.client);
    return () => {
      this.entries.delete(entry);
      entry.stop();
      this.report();
    };
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.pongTimer);
    clearTimeout(this.stableTimer);
    for (const entry of this.entries) entry.stop();
    void this.client?.dispose();
  }

  private async address(): Promise<string> {
    if (this.sessionRefused && (await this.options.renew())) this.sessionRefused = false;
    return this.options.url;
  }

  private standing(): void {
    this.connected = true;
    // A gateway that lets in and throws out at once must not be asked in a tight loop.
    this.stableTimer = setTimeout(() => (this.reopenings = 0), STABLE_AFTER_MS);
    for (const entry of this.entries) this.prove(entry);
    this.report();
  }

  private broken(event: unknown): void {
    clearTimeout(this.pongTimer);
    clearTimeout(this.stableTimer);
    this.connected = false;
    const code = typeof event === 'object' && event !== null && 'code' in event ? event.code : undefined;
    if (typeof code === 'number' && SESSION_CODES.has(code)) this.sessionRefused = true;
    this.report();
  }

  private async reopen(client: Client): Promise<void> {
    if (this.closed || client !== this.client) return;
    this.client = undefined;
    void client.dispose();
    for (const entry of this.entries) entry.stop();
    // The first time at once: a session that has just ended is the usual cause.
    if (this.reopenings > 0) await this.wait(retryDelay(this.reopenings, Math.random()));
    this.reopenings += 1;
    if (!this.closed) this.open();
  }

  private start(entry: Entry, client: Client): void {
    let over = false;
    this.prove(entry);
    const again = (error?: GraphQLFormattedError): void => {
      if (over) return;
      over = true;
      clearTimeout(entry.proof);
      void this.restart(entry, client, error);
    };
    const payload = {
      query: entry.text,
      get variables() {
        return entry.variables();
      },
    };
    const dispose = client.subscribe<never>(payload, {
      next: (result: FormattedExecutionResult<never>) => {
        const [error] = result.errors ?? [];
        if (over) return;
        if (!result.data) return again(error);
        this.proven(entry);
        entry.next(result.data);
      },
      error: (cause) => (Array.isArray(cause) ? again(cause[0] as GraphQLFormattedError) : undefined),
      complete: () => again(),
    });
    entry.stop = () => {
      over = true;
      clearTimeout(entry.proof);
      dispose();
    };
  }

  /** After a failure a subscription counts as standing once it has lived for a while, or told something. */
  private prove(entry: Entry): void {
    clearTimeout(entry.proof);
    entry.proof = setTimeout(() => {
      if (this.connected) this.proven(entry);
    }, STANDS_AFTER_MS);
  }

  private proven(entry: Entry): void {
    if (entry.failures === 0) return;
    entry.failures = 0;
    this.report();
  }

  /** One subscription ended while its socket stands: a subgraph went away, or the graph refused. */
  private async restart(entry: Entry, client: Client, error: GraphQLFormattedError | undefined): Promise<void> {
    const code = error?.extensions?.['code'];
    if (error && typeof code === 'string' && FINAL.has(code)) {
      this.entries.delete(entry);
      this.report();
      return entry.refused?.(error);
    }
    entry.failures += 1;
    this.report();
    await this.wait(retryDelay(entry.failures - 1, Math.random()));
    if (this.closed || !this.entries.has(entry) || client !== this.client) return;
    if (code === 'UNAUTHENTICATED') {
      this.sessionRefused = true;
      client.terminate();
    }
    this.start(entry, client);
  }

  private report(): void {
    const healthy = this.connected && [...this.entries].every((entry) => entry.failures === 0);
    if (healthy === this.healthy) return;
    this.healthy = healthy;
    this.options.changed(healthy);
  }

  private wait(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(done, ms);
      const forget = this.options.hurry?.(done);
      function done(): void {
        clearTimeout(timer);
        forget?.();
        resolve();
      }
    });
  }
}
