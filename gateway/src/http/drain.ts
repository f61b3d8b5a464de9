import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn, setTimeout as delay } from 'node:timers/promises';
import type { Gate } from './gate';

export interface DrainTiming {
  /** How long it still takes new connections once it says that it is not ready: what a balancer needs to notice. */
  noticeMs: number;
  /** How long nobody must have used a kept-alive connection before those that are left are closed. */
  idleMs: number;
}

/** Under load a proxy is refused, and turns away, within milliseconds. */
export const DRAIN_IDLE_MS = 1_000;
const SWEEP_MS = 100;
/** What a deploy waits for a peer that goes on asking on kept connections. */
const LONGEST_MS = 8_000;

/**
 * Goes down without failing anybody. Closing an idle connection races with the request that a proxy may just be
 * sending on it, and a proxy must not repeat a POST that may have been taken. So the kept ones stay open a little:
 * whatever comes on them is answered with `connection: close`, while new connections are refused, which sends the
 * proxy to another server for certain and has it leave this one alone. What is idle after that, nobody is using.
 */
export async function drain(server: Server, gate: Gate, { noticeMs, idleMs }: DrainTiming): Promise<void> {
  if (!server.listening) return;
  if (noticeMs > 0) await delay(noticeMs);
  gate.shut();
  await allAccepted(server);
  // The close of an HTTP server would end idle connections at once.
  let open = true;
  const closed = new Promise<void>((resolve) => {
    NetServer.prototype.close.call(server, () => resolve());
  }).then(() => (open = false));
  gate.open();

  const deadline = performance.now() + LONGEST_MS;
  const inUse = (): boolean => performance.now() - gate.lastPassedAt < idleMs && performance.now() < deadline;
  while (open && inUse()) await Promise.race([closed, delay(SWEEP_MS)]);
  while (open) {
    // Behind a turn in which all that had come was read: a request that waits unread looks like no request.
    await nextTurn();
    await nextTurn();
    server.closeIdleConnections();
    // To Node a connection on which nothing was ever asked, as browsers keep them ready, is not idle.
    if (gate.underWay === 0) server.closeAllConnections();
    await Promise.race([closed, delay(SWEEP_MS)]);
  }
  // Only ends the server's own timers.
  server.close();
}

const ACCEPT_MS = 3_000;

/**
 * Until nobody waits to be accepted: the kernel would reset them together with the listening socket, and what a proxy
 * has sent on such a line it must not send again. Node accepts one connection in each turn of its event loop, so under
 * load there can be hundreds; a turn that brought none found none.
 */
async function allAccepted(server: Server): Promise<void> {
  let accepted = 0;
  const count = (): void => void (accepted += 1);
  server.on('connection', count);
  const deadline = performance.now() + ACCEPT_MS;
  // Of two turns the second surely began after the first had looked.
  for (let none = 0; none < 2 && performance.now() < deadline;) {
    const before = accepted;
    await nextTurn();
    none = accepted === before ? none + 1 : 0;
  }
  server.off('connection', count);
}
