import { connect, type Socket } from 'node:net';
import { openGateway, type OpenGateway } from '../testing/open-gateway';
import { socketClient } from '../testing/socket-client';

const patience = { headersMs: 600, requestMs: 1_000, keepAliveMs: 10_000, silenceMs: 700 };

describe('a slow client', () => {
  let open: OpenGateway;
  beforeAll(async () => {
    open = await openGateway({ patience });
  });
  afterAll(() => open.gateway.close());

  const line = async (): Promise<Socket> => {
    const socket = connect(Number(new URL(open.url).port), '127.0.0.1');
    await new Promise<void>((resolve) => socket.once('connect', () => resolve()));
    return socket.on('error', () => undefined);
  };
  const answerOf = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      let read = '';
      socket.on('data', (chunk: Buffer) => (read += chunk.toString()));
      socket.once('close', () => resolve(read));
    });

  it.each([
    ['half a head', 'POST /graphql HTTP/1.1\r\nhost: gate'],
    [
      'half a body',
      'POST /graphql HTTP/1.1\r\nhost: gateway\r\ncontent-type: application/json\r\ncontent-length: 900\r\n\r\n{"que',
    ],
  ])('that sends %s is dropped', async (_what, sent) => {
    const socket = await line();
    socket.write(sent);
    expect(await answerOf(socket)).toMatch(/^(HTTP\/1\.1 408|$)/);
    expect(open.leads.requests).toEqual([]);
  });

  it('that says nothing at all is dropped', async () => {
    expect(await answerOf(await line())).toMatch(/^(HTTP\/1\.1 408|$)/);
  });

  it('on a WebSocket may be silent: its pings are looked after there', async () => {
    const client = socketClient(open.url);
    let closed = false;
    void client.closed.then(() => (closed = true));
    const asked = client.subscribe('subscription { queueStatus { waiting } }');
    await asked.ended;
    const silent = await line();
    // As long as it takes for one who says nothing.
    await answerOf(silent);
    expect(closed).toBe(false);
    await client.close();
  });
});
