import { connect, type Socket } from 'node:net';
import { waitFor } from '@cep/kit/testing';
import { openGateway, type OpenGateway } from '../testing/open-gateway';

/** A connection that a proxy keeps. */
class KeptLine {
  private read = '';

  private constructor(private readonly socket: Socket) {
    socket.on('data', (chunk: Buffer) => (this.read += chunk.toString()));
  }

  static async open(origin: string): Promise<KeptLine> {
    const { hostname, port } = new URL(origin);
    const socket = connect({ host: hostname, port: Number(port) });
    await new Promise<void>((resolve, reject) => {
      socket.once('connect', resolve);
      socket.once('error', reject);
    });
    return new KeptLine(socket);
  }

  /** Head and body of the answer. */
  async ask(path: string, body?: string, headers: string[] = []): Promise<string> {
    this.read = '';
    const lines = [`${body === undefined ? 'GET' : 'POST'} ${path} HTTP/1.1`, 'host: gateway', ...headers];
    if (body !== undefined) lines.push('content-type: application/json', `content-length: ${body.length}`);
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const [head = '', rest] = this.read.split('\r\n\r\n');
        const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
        if (rest === undefined || Buffer.byteLength(rest) < length) return;
        this.socket.off('data', look);
        resolve(this.read);
      };
      this.socket.on('data', look);
      this.socket.once('close', () => reject(new Error(`closed after: ${this.read}`)));
    });
  }

  get ended(): Promise<void> {
    return new Promise((resolve) => this.socket.once('close', () => resolve()));
  }
}

const isRefusal = (error: Error & { code?: string }): boolean => error.code === 'ECONNREFUSED';

const QUERY = JSON.stringify({ query: '{ whoami { role } }' });

describe('a gateway that goes down', () => {
  let open: OpenGateway;
  let closing: Promise<void> | undefined;
  const going = async (drain: { noticeMs: number; idleMs: number }): Promise<void> => {
    open = await openGateway({ drain });
  };
  afterEach(() => closing ?? open.gateway.close());

  it('says that it is not ready while it still takes new connections, and sends sockets elsewhere', async () => {
    await going({ noticeMs: 3_000, idleMs: 0 });
    closing = open.gateway.close();
    const line = await KeptLine.open(open.origin);
    const ready = await line.ask('/ready');
    expect(ready).toMatch(/^HTTP\/1\.1 503/);
    expect(await (await KeptLine.open(open.origin)).ask('/graphql', QUERY)).toMatch(/^HTTP\/1\.1 200/);
    const upgrade = ['upgrade: websocket', 'connection: upgrade', 'content-length: 0'];
    expect(await (await KeptLine.open(open.origin)).ask('/graphql', undefined, upgrade)).toMatch(/^HTTP\/1\.1 503/);
    await closing;
  });

  it('answers what still comes on a kept connection, and ends it with the answer', async () => {
    await going({ noticeMs: 0, idleMs: 4_000 });
    const line = await KeptLine.open(open.origin);
    await line.ask('/graphql', QUERY);
    closing = open.gateway.close();
    await waitFor(() => KeptLine.open(open.origin).then(() => false, isRefusal));
    const ended = line.ended;
    const last = await line.ask('/graphql', QUERY);
    expect(last).toMatch(/^HTTP\/1\.1 200/);
    expect(last).toMatch(/connection: close/i);
    expect(last).toContain('"role":"PUBLIC"');
    await ended;
    await closing;
  });

  it('does not wait for connections that nobody uses any more', async () => {
    await going({ noticeMs: 0, idleMs: 1 });
    const line = await KeptLine.open(open.origin);
    await line.ask('/graphql', QUERY);
    const { ended } = line;
    closing = open.gateway.close();
    await closing;
    await ended;
  });
});
