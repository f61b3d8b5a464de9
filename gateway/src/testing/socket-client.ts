import { type Client, createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface Subscribed<T> {
  /** Answers so far. */
  received: T[];
  /** What ended it: an error list, a close event, or nothing while it runs. */
  ended: Promise<unknown>;
  stop(): void;
}

export interface SocketClient {
  client: Client;
  subscribe<T>(query: string, variables?: Record<string, unknown>): Subscribed<T>;
  /** Resolves with code and reason once the socket closes. */
  closed: Promise<{ code: number; reason: string }>;
  close(): Promise<void>;
}

/** A graphql-ws client as a browser runs it, with cookies and origin to choose. */
export function socketClient(
  url: string,
  headers: Record<string, string> = {},
  connectionParams?: Record<string, unknown>,
): SocketClient {
  let onClosed: (event: { code: number; reason: string }) => void = () => undefined;
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    onClosed = resolve;
  });
  class WithHeaders extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  const client = createClient({
    url: url.replace(/^http/, 'ws'),
    webSocketImpl: WithHeaders,
    retryAttempts: 0,
    connectionParams,
    lazyCloseTimeout: 1_000,
    on: { closed: (event) => onClosed(event as { code: number; reason: string }) },
  });
  return {
    client,
    closed,
    subscribe<T>(query: string, variables?: Record<string, unknown>) {
      const received: T[] = [];
      let finish: (why: unknown) => void = () => undefined;
      const ended = new Promise<unknown>((resolve) => {
        finish = resolve;
      });
      const stop = client.subscribe(
        { query, variables },
        { next: (result) => received.push(result as T), error: finish, complete: () => finish(undefined) },
      );
      return { received, ended, stop };
    },
    close: async () => client.dispose(),
  };
}

/** Ends what hangs; a slow machine is no reason to fail. */
const PATIENCE_MS = 30_000;

/** Waits until the condition holds. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`never came true: ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
