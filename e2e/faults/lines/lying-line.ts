import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/**
 * How the line to a subgraph behaves. In `slow`, `half` and `endless` the request reaches the subgraph and has its
 * effect: only the answer fails, which is what tells an acknowledgement from a guess.
 */
export type Mood = 'well' | 'slow' | 'html' | 'half' | 'endless' | 'refuse';

export interface LyingLine {
  /** Give this to the gateway as the subgraph's address. */
  url: string;
  /** Requests that came while it behaved badly. */
  readonly spoilt: number;
  become(mood: Mood): Promise<void>;
  close(): Promise<void>;
}

const SLOW_MS = 30_000;
const PAGE = `<!doctype html><title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>${'<!-- padding -->'.repeat(64)}`;

/** Stands between the gateway and one subgraph, HTTP and WebSocket, and tells lies when asked to. */
export async function lyingLine(target: string): Promise<LyingLine> {
  const { hostname, port } = new URL(target);
  let mood: Mood = 'well';
  let spoilt = 0;
  const late = new Set<NodeJS.Timeout>();
  const open = new Set<Socket>();

  async function fetchAnswer(incoming: IncomingMessage): Promise<{ head: IncomingMessage; body: Buffer }> {
    const sent = await buffer(incoming);
    const head = await new Promise<IncomingMessage>((resolve, reject) => {
      const { method, url: path, headers } = incoming;
      request({ hostname, port, method, path, headers, agent: false }, resolve).once('error', reject).end(sent);
    });
    return { head, body: await buffer(head) };
  }

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const now = mood;
    if (now !== 'well') spoilt += 1;
    if (now === 'html') {
      response.writeHead(200, { 'content-type': 'text/html' }).end(PAGE);
      return;
    }
    const { head, body } = await fetchAnswer(incoming);
    const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...headers } = head.headers;
    const send = () =>
      response.writeHead(head.statusCode ?? 502, { ...headers, 'content-length': body.length }).end(body);
    if (now === 'half') {
      response.writeHead(head.statusCode ?? 502, { ...headers, 'content-length': body.length });
      response.write(body.subarray(0, body.length / 2), () => response.destroy());
    } else if (now === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      pour(response);
    } else if (now === 'slow') {
      const timer = setTimeout(() => {
        late.delete(timer);
        send();
      }, SLOW_MS);
      late.add(timer);
    } else send();
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  server.keepAliveTimeout = 75_000;
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (incoming, socket, head) => {
    if (mood === 'html') {
      socket.end(`HTTP/1.1 200 OK\r\ncontent-type: text/html\r\ncontent-length: ${PAGE.length}\r\n\r\n${PAGE}`);
    } else if (mood === 'half') {
      socket.end('HTTP/1.1 101 Switching Prot');
    } else if (mood === 'well') {
      tunnel(incoming, socket as Socket, head, connect(Number(port), hostname));
    }
  });

  const listen = (on: number): Promise<void> =>
    new Promise((resolve, reject) => {
      server.once('error', reject);
      server.listen(on, '127.0.0.1', () => resolve());
    });
  await listen(0);
  const own = (server.address() as AddressInfo).port;
  const refuse = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    for (const socket of open) socket.destroy();
    await closed;
  };
  return {
    url: `http://127.0.0.1:${own}`,
    get spoilt() {
      return spoilt;
    },
    async become(next) {
      mood = next;
      if (next === 'refuse') await refuse();
      else if (!server.listening) await listen(own);
    },
    async close() {
      for (const timer of late) clearTimeout(timer);
      await refuse();
    },
  };
}

/** A body that never ends, as fast as the reader takes it. */
function pour(response: ServerResponse): void {
  const chunk = Buffer.alloc(64 * 1024, '[');
  const more = (): void => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
}

function tunnel(incoming: IncomingMessage, inside: Socket, head: Buffer, outside: Socket): void {
  const lines = [`${incoming.method} ${incoming.url} HTTP/1.1`];
  for (let at = 0; at < incoming.rawHeaders.length; at += 2)
    lines.push(`${incoming.rawHeaders[at]}: ${incoming.rawHeaders[at + 1]}`);
  outside.write(`${lines.join('\r\n')}\r\n\r\n`);
  outside.write(head);
  inside.pipe(outside).pipe(inside);
  outside.on('error', () => inside.destroy());
  outside.on('close', () => inside.destroy());
  inside.on('close', () => outside.destroy());
}
