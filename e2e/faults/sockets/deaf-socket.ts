import { connect, type Socket } from 'node:net';
import { randomBytes } from 'node:crypto';

/**
 * A client that subscribes and then never reads again: its kernel's buffer fills, then the server's. Written on the
 * bare socket, for a WebSocket library would go on answering pings.
 */
export interface DeafSocket {
  destroy(): void;
}

const SUBSCRIBE = `subscription { leadEvents { cursor kind subject { id reference firstName lastName status } } }`;

/** Resolves once it has asked for as many subscriptions as told and stopped reading. */
export async function deafSocket(graph: string, cookie: string, subscriptions: number): Promise<DeafSocket> {
  const { hostname, port, host } = new URL(graph);
  const socket = connect({ host: hostname, port: Number(port) });
  socket.on('error', () => undefined);
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve);
    socket.once('error', reject);
  });
  const key = randomBytes(16).toString('base64');
  socket.write(
    [
      'GET /graphql HTTP/1.1',
      `host: ${host}`,
      'connection: upgrade',
      'upgrade: websocket',
      'sec-websocket-version: 13',
      'sec-websocket-protocol: graphql-transport-ws',
      `sec-websocket-key: ${key}`,
      `cookie: ${cookie}`,
      '\r\n',
    ].join('\r\n'),
  );
  await heard(socket, '101 Switching Protocols');
  socket.write(frame('{"type":"connection_init"}'));
  await heard(socket, 'connection_ack');
  for (let id = 1; id <= subscriptions; id += 1) {
    socket.write(frame(JSON.stringify({ id: String(id), type: 'subscribe', payload: { query: SUBSCRIBE } })));
  }
  socket.pause();
  return { destroy: () => socket.destroy() };
}

async function heard(socket: Socket, text: string): Promise<void> {
  let read = '';
  await new Promise<void>((resolve, reject) => {
    const onData = (chunk: Buffer): void => {
      read += chunk.toString('latin1');
      if (!read.includes(text)) return;
      socket.off('data', onData);
      socket.off('close', onClose);
      resolve();
    };
    const onClose = (): void => reject(new Error(`the socket closed before ${text}: ${read}`));
    socket.on('data', onData);
    socket.once('close', onClose);
  });
}

/** One masked text frame. */
function frame(text: string): Buffer {
  const body = Buffer.from(text);
  const mask = randomBytes(4);
  const length =
    body.length < 126
      ? Buffer.from([0x80 | body.length])
      : Buffer.from([0x80 | 126, body.length >> 8, body.length & 255]);
  return Buffer.concat([Buffer.from([0x81]), length, mask, body.map((byte, at) => byte ^ (mask[at % 4] ?? 0))]);
}
