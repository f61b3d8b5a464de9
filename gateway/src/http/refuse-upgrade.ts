import type { Duplex } from 'node:stream';

/**
 * To be called at once for a line that asks for a WebSocket: Node's server no longer hears its errors then, and one
 * that nobody hears ends the process. Any stranger can reset a line.
 */
export function expectReset(line: Duplex): void {
  line.on('error', () => line.destroy());
}

/** Says why there will be no WebSocket, and lets go of the line: a peer that keeps its end open must not hold ours. */
export function refuseUpgrade(line: Duplex, status: string): void {
  line.once('finish', () => line.destroy());
  line.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}
