import type { IncomingMessage } from 'node:http';

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1']);

/**
 * The address of the person. `x-forwarded-for` is believed from a peer on this host (our own front ends) or, with
 * `trustProxy`, from any; of its entries the last is used, the one that our own proxy appended.
 */
export function clientIpOf(request: Pick<IncomingMessage, 'headers' | 'socket'>, trustProxy: boolean): string | null {
  const peer = request.socket.remoteAddress ?? null;
  const forwarded = request.headers['x-forwarded-for'];
  if (typeof forwarded !== 'string' || !(trustProxy || (peer !== null && loopback.has(peer)))) return peer;
  return forwarded.split(',').at(-1)?.trim() || peer;
}
