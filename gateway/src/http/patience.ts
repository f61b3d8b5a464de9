import type { Server, ServerOptions } from 'node:http';

/** How long a client may take, in milliseconds. */
export interface Patience {
  /** For the head of a request. */
  headersMs: number;
  /** For a whole request: a body of 1 MB takes no longer on any line worth serving. */
  requestMs: number;
  /** Between requests. Longer than a proxy keeps its side open, so that it never sends into a closing connection. */
  keepAliveMs: number;
  /** Without a byte either way, as when nobody reads the answer. */
  silenceMs: number;
}

export const defaultPatience: Patience = {
  headersMs: 10_000,
  requestMs: 30_000,
  keepAliveMs: 75_000,
  silenceMs: 80_000,
};

/** Clients slower than that are dropped; Node looks at them only so often. */
export function serverOptions({ headersMs, requestMs, keepAliveMs }: Patience): ServerOptions {
  return {
    headersTimeout: headersMs,
    requestTimeout: requestMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: Math.min(headersMs, 5_000),
  };
}

/** Sockets that were upgraded have their own keep-alive, and no silence counts against them. */
export function dropSilent(server: Server, { silenceMs }: Patience): void {
  server.setTimeout(silenceMs, (socket) => socket.destroy());
}
