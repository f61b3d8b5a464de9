import type { Duplex } from 'node:stream';
import type WebSocket from 'ws';

const lines = new WeakMap<WebSocket, Duplex>();

/** Tells what a socket writes to. Without it, what is pushed goes by way of the socket. */
export function keepLine(socket: WebSocket, line: Duplex): void {
  lines.set(socket, line);
}

/**
 * Sends one text to one of many sockets that get nearly the same. The socket's own `send` would encode it anew for each
 * and hand two pieces to the system; here it is one piece, made once for all whose text begins alike. Nothing is
 * compressed on our sockets, so nothing of theirs can be half-way out.
 */
export function sendFrame(socket: WebSocket, head: string, body: string, end = ''): void {
  if (socket.readyState !== socket.OPEN) return;
  const line = lines.get(socket);
  if (line) line.write(frameOf(head, body, end));
  else socket.send(head + body + end);
}

/** The last piece of a text, as a server sends it (RFC 6455, 5.2). */
const FINAL_TEXT = 0x81;
const TWO_BYTES = 126;
const EIGHT_BYTES = 127;

let last = { head: '', body: '', end: '', tail: Buffer.alloc(0), frame: encode(Buffer.alloc(0), Buffer.alloc(0)) };

function frameOf(head: string, body: string, end: string): Buffer {
  const sameTail = last.body === body && last.end === end;
  if (sameTail && last.head === head) return last.frame;
  const tail = sameTail ? last.tail : Buffer.from(body + end);
  last = { head, body, end, tail, frame: encode(Buffer.from(head), tail) };
  return last.frame;
}

function encode(head: Buffer, tail: Buffer): Buffer {
  return Buffer.concat([lengthOf(head.length + tail.length), head, tail]);
}

function lengthOf(length: number): Buffer {
  if (length < TWO_BYTES) return Buffer.from([FINAL_TEXT, length]);
  if (length < 2 ** 16) {
    const bytes = Buffer.from([FINAL_TEXT, TWO_BYTES, 0, 0]);
    bytes.writeUInt16BE(length, 2);
    return bytes;
  }
  const bytes = Buffer.alloc(10);
  bytes.set([FINAL_TEXT, EIGHT_BYTES]);
  bytes.writeBigUInt64BE(BigInt(length), 2);
  return bytes;
}
