import type WebSocket from 'ws';

/** Closing codes of sockets that take more than their share; a client may come back. */
export const TOO_MANY_MESSAGES = 4429;
export const IDLE = 4410;
const WINDOW_MS = 10_000;

export interface Manners {
  /** Messages within ten seconds. */
  messages: number;
  /** How long nothing may run. */
  idleMs: number;
}

/** Closes a socket that sends without end, or on which nothing has run for long. */
export function expectManners(socket: WebSocket, { messages, idleMs }: Manners, running: () => boolean): void {
  let count = 0;
  let since = 0;
  socket.on('message', () => {
    const now = Date.now();
    if (now - since > WINDOW_MS) [count, since] = [0, now];
    count += 1;
    if (count <= messages) return;
    // Nothing that is on its way yet is worth reading.
    socket.removeAllListeners('message');
    socket.close(TOO_MANY_MESSAGES, 'Too many messages');
  });

  let quiet = false;
  const sweep = setInterval(() => {
    if (running()) quiet = false;
    else if (quiet) socket.close(IDLE, 'Idle');
    else quiet = true;
  }, idleMs / 2);
  sweep.unref();
  socket.once('close', () => clearInterval(sweep));
}
