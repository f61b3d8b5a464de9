import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import WebSocket, { WebSocketServer } from 'ws';
import { keepLine, sendFrame } from './frame';

describe('a text for many sockets', () => {
  const http = createServer();
  const server = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  const clients: WebSocket[] = [];

  beforeAll(async () => {
    http.on('upgrade', (request, line, head) =>
      server.handleUpgrade(request, line, head, (socket) => {
        if (request.url === '/') keepLine(socket, line);
        server.emit('connection', socket, request);
      }),
    );
    http.listen(0, '127.0.0.1');
    await once(http, 'listening');
  });
  afterEach(() => clients.splice(0).forEach((client) => client.terminate()));
  afterAll(() => http.close());

  /** Both ends of a new socket. */
  const connect = async (path = '/'): Promise<{ here: WebSocket; there: WebSocket }> => {
    const there = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}${path}`);
    clients.push(there);
    const [[here]] = (await Promise.all([once(server, 'connection'), once(there, 'open')])) as [[WebSocket], unknown];
    return { here, there };
  };
  const next = async (socket: WebSocket): Promise<string> => String((await once(socket, 'message'))[0]);

  it.each([0, 1, 100, 124, 125, 126, 65_534, 65_535, 65_536, 200_000])(
    'of %d letters arrives whole',
    async (length) => {
      const { here, there } = await connect();
      const arrived = next(there);
      sendFrame(here, 'ñ', 'x'.repeat(length));
      expect(await arrived).toBe(`ñ${'x'.repeat(length)}`);
    },
  );

  it('begins as each of them expects, and goes on alike', async () => {
    const [one, two, three] = [await connect(), await connect(), await connect('/without-a-line')];
    const arrived = Promise.all([next(one.there), next(two.there), next(three.there)]);
    sendFrame(one.here, '1', 'ámbar');
    sendFrame(two.here, '2', 'ámbar');
    sendFrame(three.here, '1', 'ámbar');
    expect(await arrived).toEqual(['1ámbar', '2ámbar', '1ámbar']);
    const later = Promise.all([next(one.there), next(two.there)]);
    sendFrame(one.here, '1', 'otra');
    sendFrame(two.here, '1', 'otra');
    expect(await later).toEqual(['1otra', '1otra']);
  });

  it('keeps its place among what the socket itself sends', async () => {
    const { here, there } = await connect();
    const arrived: string[] = [];
    there.on('message', (data) => arrived.push(String(data)));
    here.send('first');
    sendFrame(here, 'sec', 'ond');
    here.send('third');
    here.close();
    await once(there, 'close');
    expect(arrived).toEqual(['first', 'second', 'third']);
  });

  it('is not sent behind a farewell', async () => {
    const { here, there } = await connect();
    const arrived: unknown[] = [];
    there.on('message', (data) => arrived.push(data));
    here.close();
    sendFrame(here, 'too', 'late');
    const [code] = (await once(there, 'close')) as [number];
    expect({ code, arrived }).toEqual({ code: 1005, arrived: [] });
  });
});
