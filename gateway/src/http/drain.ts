import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

export interface DrainTiming {
  /** How long it still takes new connections once it says that it is not ready: what a balancer needs to notice. */
  noticeMs: number;
  /** How long a kept-alive connection that nobody uses is left open after that. */
  idleMs: number;
}

/** Under load a proxy is refused, and turns away, within milliseconds. */
export const DRAIN_IDLE_MS = 1_000;
const SWEEP_MS = 100;

/**
 * Goes down without failing anybody. Closing an idle connection races with the request that a proxy may just be
 * sending on it, and a proxy must not repeat a POST that may have been taken. So the kept ones stay open a little:
 * whatever comes on them is answered with `connection: close`, while new connections are refused, which sends the
 * proxy to another server for certain and has it leave this one alone. What is idle after that, nobody is using.
 */
export async function drain(server: Server, { noticeMs, idleMs }: DrainTiming): Promise<void> {
  if (!server.listening) return;
  if (noticeMs > 0) await delay(noticeMs);
  // The close of an HTTP server would end idle connections at once.
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  });
  if (idleMs > 0) await Promise.race([closed, delay(idleMs)]);
  // Again and again: those that finish a request later become idle later.
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP_MS);
  server.closeIdleConnections();
  await closed;
  clearInterval(sweep);
  // Only ends the server's own timers.
  server.close();
}
