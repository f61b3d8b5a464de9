import { type DocumentNode, parse } from 'graphql';
import type { Client, ClientOptions, Sink, SubscribePayload } from 'graphql-ws';
import { LiveSocket } from './live-socket';

/** A graphql-ws client whose events the test makes happen. */
class FakeClient {
  readonly subscriptions: { payload: SubscribePayload; sink: Sink }[] = [];
  terminate = jest.fn();
  dispose = jest.fn();

  constructor(readonly options: ClientOptions) {}

  subscribe(payload: SubscribePayload, sink: Sink): () => void {
    this.subscriptions.push({ payload, sink });
    return () => undefined;
  }

  connected(): void {
    this.options.on?.connected?.({}, undefined, false);
  }

  /** Also what graphql-ws does for codes it takes for final: it gives up. */
  closed(code: number): void {
    this.options.on?.closed?.({ code });
    if (code === 4401) this.options.onNonLazyError?.({ code });
  }

  async url(): Promise<string> {
    return typeof this.options.url === 'function' ? this.options.url() : this.options.url;
  }

  get last(): { payload: SubscribePayload; sink: Sink } {
    const last = this.subscriptions.at(-1);
    if (!last) throw new Error('nothing is subscribed');
    return last;
  }
}

const document = parse('subscription Things($after: String) { things(after: $after) }') as DocumentNode;

function setUp() {
  const clients: FakeClient[] = [];
  const health: boolean[] = [];
  const renew = jest.fn(() => Promise.resolve(true));
  const socket = new LiveSocket({
    url: 'ws://gateway',
    renew,
    changed: (healthy) => health.push(healthy),
    connect: (options) => {
      const client = new FakeClient(options);
      clients.push(client);
      return client as unknown as Client;
    },
  });
  const newest = (): FakeClient => {
    const client = clients.at(-1);
    if (!client) throw new Error('nothing was connected');
    return client;
  };
  return { socket, clients, newest, health, renew };
}

describe('the live socket', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('subscribes what was asked for before it was open', () => {
    const { socket, newest } = setUp();
    socket.subscribe(document, () => ({ after: 'c1' }), { next: jest.fn() });
    socket.open();
    expect(newest().last.payload.variables).toEqual({ after: 'c1' });
  });

  it('reads the cursor anew each time it is sent', () => {
    const { socket, newest } = setUp();
    let after = 'c1';
    socket.open();
    socket.subscribe(document, () => ({ after }), { next: jest.fn() });
    after = 'c9';
    expect(JSON.parse(JSON.stringify(newest().last.payload))).toMatchObject({ variables: { after: 'c9' } });
  });

  it('renews an ended session before it connects again, with all subscriptions', async () => {
    const { socket, clients, newest, renew } = setUp();
    socket.subscribe(document, () => ({}), { next: jest.fn() });
    socket.open();
    newest().connected();
    newest().closed(4401);
    await jest.advanceTimersByTimeAsync(0);
    expect(clients).toHaveLength(2);
    expect(newest().subscriptions).toHaveLength(1);
    expect(await newest().url()).toBe('ws://gateway');
    expect(renew).toHaveBeenCalledTimes(1);
    await newest().url();
    expect(renew).toHaveBeenCalledTimes(1);
  });

  it('does not ask in a tight loop when it is thrown out again and again', async () => {
    const { socket, clients, newest } = setUp();
    socket.open();
    for (let i = 0; i < 10; i++) {
      newest().connected();
      newest().closed(4401);
      await jest.advanceTimersByTimeAsync(1);
    }
    expect(clients.length).toBeLessThanOrEqual(2);
  });

  it('says that all is not well while one subscription is down, and that it is once that one stands', async () => {
    const { socket, newest, health } = setUp();
    socket.subscribe(document, () => ({}), { next: jest.fn() });
    socket.open();
    newest().connected();
    expect(health).toEqual([true]);
    newest().last.sink.complete();
    expect(health).toEqual([true, false]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(newest().subscriptions).toHaveLength(2);
    await jest.advanceTimersByTimeAsync(2_000);
    expect(health).toEqual([true, false, true]);
  });

  it('is well again after a cut in the middle of a restart', async () => {
    const { socket, newest, health } = setUp();
    socket.subscribe(document, () => ({}), { next: jest.fn() });
    socket.open();
    newest().connected();
    newest().last.sink.complete();
    newest().closed(1006);
    await jest.advanceTimersByTimeAsync(10_000);
    newest().connected();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(health.at(-1)).toBe(true);
  });

  it('gives up one subscription that the graph refuses for good, and only that one', async () => {
    const { socket, newest, health } = setUp();
    const refused = jest.fn();
    socket.subscribe(document, () => ({}), { next: jest.fn(), refused });
    socket.open();
    newest().connected();
    newest().last.sink.next({
      data: null,
      errors: [{ message: 'No', extensions: { code: 'INVALID_CURSOR' } } as never],
    });
    await jest.advanceTimersByTimeAsync(30_000);
    expect(refused).toHaveBeenCalledTimes(1);
    expect(newest().subscriptions).toHaveLength(1);
    expect(health).toEqual([true]);
  });

  it('takes a socket that does not answer a ping for dead', () => {
    const { socket, newest } = setUp();
    socket.open();
    newest().options.on?.ping?.(false, undefined);
    jest.advanceTimersByTime(4_999);
    newest().options.on?.pong?.(true, undefined);
    newest().options.on?.ping?.(false, undefined);
    jest.advanceTimersByTime(4_999);
    expect(newest().terminate).not.toHaveBeenCalled();
    jest.advanceTimersByTime(1);
    expect(newest().terminate).toHaveBeenCalledTimes(1);
  });

  it('opens nothing again once it is closed', async () => {
    const { socket, clients, newest } = setUp();
    socket.open();
    socket.close();
    newest().closed(4401);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(clients).toHaveLength(1);
  });
});
