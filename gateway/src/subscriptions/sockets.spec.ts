import WebSocket from 'ws';
import type { GatewayOptions } from '../options';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';
import { socketClient, type SocketClient, until } from '../testing/socket-client';

const EVENTS = 'subscription { leadEvents { cursor } }';

describe('a socket', () => {
  let open: OpenGateway;
  let clients: SocketClient[];
  const start = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
    clients = [];
    open = await openGateway({ cacheBytes: 0, ...options });
  };
  const connect = (headers: Record<string, string> = {}, params?: Record<string, unknown>): SocketClient => {
    const client = socketClient(open.url, headers, params);
    clients.push(client);
    return client;
  };
  afterEach(async () => {
    for (const client of clients) await client.close();
    await open.gateway.close();
  });

  it.each([
    ['a listed origin', 'http://localhost:3001', true],
    ["the gateway's own page", undefined, true],
    ['any other page', 'https://evil.example', false],
  ])('from %s is let in or not', async (_who, origin, allowed) => {
    await start();
    const client = connect({ origin: origin ?? open.origin });
    const asked = client.subscribe('{ whoami { role } }');
    const ended = await asked.ended;
    expect(asked.received).toHaveLength(allowed ? 1 : 0);
    if (!allowed) expect(String((ended as { message: string }).message)).toContain('403');
  });

  it('may carry its token in the connection parameters', async () => {
    await start();
    const asked = connect({}, { authorization: `Bearer ${await accessToken('MARKETING')}` }).subscribe(
      '{ whoami { role } }',
    );
    await asked.ended;
    expect(asked.received).toMatchObject([{ data: { whoami: { role: 'MARKETING' } } }]);
  });

  it('is closed with 4401 when its token expires, and at once when it has expired before', async () => {
    await start();
    const soon = await accessToken('ADVISOR', { expiresAt: Math.floor(Date.now() / 1000) + 1 });
    const client = connect({ cookie: `cep_access=${soon}` });
    client.subscribe(EVENTS);
    expect(await client.closed).toMatchObject({ code: 4401 });
    await until(() => open.leads.open() === 0);
    const late = connect({ cookie: `cep_access=${soon}` });
    late.subscribe(EVENTS);
    expect(await late.closed).toMatchObject({ code: 4401 });
  });

  it('is closed with 4408 when it does not keep up, while others go on', async () => {
    await start({ socketLimits: { bufferBytes: 50_000 } });
    const query = 'subscription { leadEvents { cursor subject { id } } }';
    const cookie = `cep_access=${await accessToken('ADVISOR')}`;
    const good = connect({ cookie }).subscribe(query);
    const slow = connect({ cookie });
    let raw: WebSocket | undefined;
    slow.client.on('opened', (socket) => (raw = socket as WebSocket));
    slow.subscribe(query);
    await until(() => raw !== undefined && open.leads.requests.length > 0);
    await subscribed(open, 2);
    raw?.pause();
    // More than the kernel's own buffers hold.
    const large = 'x'.repeat(500_000);
    for (let at = 0; at < 40; at += 1) {
      open.leadFeed.append(`${large}${at}`);
      await until(() => good.received.length === at + 1);
    }
    await subscribed(open, 1);
    raw?.resume();
    expect(await slow.closed).toMatchObject({ code: 4408 });
    expect(good.received).toHaveLength(40);
  });

  it('carries no more than the allowed operations at a time', async () => {
    await start({ socketLimits: { subscriptions: 2 } });
    const client = connect({ cookie: `cep_access=${await accessToken('ADVISOR')}` });
    const first = client.subscribe(EVENTS);
    client.subscribe(EVENTS);
    await subscribed(open, 2);
    expect(await client.subscribe(EVENTS).ended).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }]);
    first.stop();
    await subscribed(open, 1);
    client.subscribe(EVENTS);
    await subscribed(open, 2);
  });

  it('is one of as many as its account or address may have', async () => {
    await start({ socketLimits: { socketsPerPayer: 2 } });
    const cookie = `cep_access=${await accessToken('ADVISOR')}`;
    const own = [connect({ cookie }), connect({ cookie })];
    for (const client of own) client.subscribe(EVENTS);
    await subscribed(open, 2);
    const third = await connect({ cookie }).subscribe(EVENTS).ended;
    expect(String((third as { message: string }).message)).toContain('429');
    const stranger = connect({ cookie: `cep_access=${await accessToken('ADVISOR')}` });
    stranger.subscribe(EVENTS);
    await subscribed(open, 3);
    await own[0]?.close();
    await subscribed(open, 2);
    connect({ cookie }).subscribe(EVENTS);
    await subscribed(open, 3);
  });

  it('shares a number of subscriptions with the other sockets of its account', async () => {
    await start({ socketLimits: { subscriptionsPerPayer: 2 } });
    const cookie = `cep_access=${await accessToken('ADVISOR')}`;
    const [first, second] = [connect({ cookie }), connect({ cookie })];
    const one = first.subscribe(EVENTS);
    second.subscribe(EVENTS);
    await subscribed(open, 2);
    expect(await second.subscribe(EVENTS).ended).toMatchObject([{ extensions: { code: 'TOO_MANY_SUBSCRIPTIONS' } }]);
    one.stop();
    await subscribed(open, 1);
    second.subscribe(EVENTS);
    await subscribed(open, 2);
  });

  it('is closed with 4429 when it sends without end', async () => {
    await start({ socketLimits: { messages: 20 } });
    const socket = new WebSocket(open.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => {
      socket.send('{"type":"connection_init"}');
      for (let sent = 0; sent < 40; sent += 1) socket.send('{"type":"ping"}');
    });
    expect(await closed).toBe(4429);
  });

  it('is closed with 4410 when nothing has run on it for long, and not while something does', async () => {
    await start({ socketLimits: { idleMs: 2_000 } });
    const cookie = `cep_access=${await accessToken('ADVISOR')}`;
    const busy = connect({ cookie });
    let busyClosed = false;
    void busy.closed.then(() => (busyClosed = true));
    busy.subscribe(EVENTS);
    await subscribed(open, 1);
    const idle = new WebSocket(open.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => idle.once('close', resolve));
    idle.once('open', () => idle.send('{"type":"connection_init"}'));
    expect(await closed).toBe(4410);
    expect(busyClosed).toBe(false);
  });

  it('that does not say who it is is closed by the protocol', async () => {
    await start();
    const socket = new WebSocket(open.url.replace('http', 'ws'), 'graphql-transport-ws');
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    socket.once('open', () => socket.send('{"id":"1","type":"subscribe","payload":{"query":"{ __typename }"}}'));
    expect(await closed).toBe(4401);
  });

  it('is closed when a message is too large or no JSON', async () => {
    await start();
    for (const [message, code] of [
      ['x'.repeat(70_000), 1009],
      ['nonsense', 4400],
    ] as const) {
      const socket = new WebSocket(open.url.replace('http', 'ws'), 'graphql-transport-ws');
      const closed = new Promise<number>((resolve) => socket.once('close', resolve));
      socket.once('open', () => socket.send(message));
      expect(await closed).toBe(code);
    }
  });

  it('is dropped when it no longer answers pings', async () => {
    await start({ socketLimits: { keepAliveMs: 30 } });
    const socket = new WebSocket(open.url.replace('http', 'ws'), 'graphql-transport-ws', { autoPong: false });
    const closed = new Promise<number>((resolve) => socket.once('close', resolve));
    expect(await closed).toBe(1006);
  });

  it('is told to come back when the gateway closes', async () => {
    await start();
    const client = connect({ cookie: `cep_access=${await accessToken('ADVISOR')}` });
    client.subscribe(EVENTS);
    await subscribed(open, 1);
    await open.gateway.close();
    expect(await client.closed).toMatchObject({ code: 1012 });
    expect(open.leads.open()).toBe(0);
  });

  it('elsewhere than /graphql finds nothing', async () => {
    await start();
    const socket = new WebSocket(`${open.origin.replace('http', 'ws')}/other`, 'graphql-transport-ws');
    const failure = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(failure.message).toContain('404');
  });
});

async function subscribed(open: OpenGateway, count: number): Promise<void> {
  await until(async () => {
    const text = await (await fetch(`${open.origin}/metrics`)).text();
    return Number(/^cep_gateway_subscriptions (\d+)/m.exec(text)?.[1]) === count;
  });
}
