import { type Client as SocketClient, createClient } from 'graphql-ws';
import { Client } from 'pg';
import { WebSocket } from 'ws';
import { CLAIMS_HEADER, type Claims, operationText, PUBLIC_PRINCIPAL, signClaims } from '../auth';
import { TEST_SECRET, type TestSubgraph, testSubgraph, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { MAX_BODY_BYTES } from './read-body';
import { type ServedSubgraph, serveSubgraph } from './serve-subgraph';

const claims: Claims = { principal: PUBLIC_PRINCIPAL, requestId: 'r1', clientIp: null, userAgent: null };
const sealed = (body: string, { audience = 'memo', secret = TEST_SECRET, now = Date.now() } = {}): string =>
  signClaims(claims, secret, { audience, body }, now);
/** Who waits for a lock in this very database: the server is shared. */
const WAITING = `SELECT FROM pg_locks JOIN pg_database AS db ON db.oid = database WHERE NOT granted AND datname = current_database()`;
const FOLLOW = 'subscription ($after: String) { memoEvents(after: $after) { text } }';

describe('a subgraph apart', () => {
  let memo: TestSubgraph;
  let served: ServedSubgraph;
  const sockets: SocketClient[] = [];

  beforeAll(async () => {
    memo = await testSubgraph(memoSubgraph);
  });
  afterAll(() => memo.stop());
  beforeEach(async () => {
    served = await serveSubgraph(memo.running, { host: '127.0.0.1', port: 0, secret: TEST_SECRET });
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) await socket.dispose();
    await served.close();
  });

  const url = (path = '/graphql') => `http://127.0.0.1:${served.port}${path}`;
  const post = async (text: string, { token = sealed(text), body }: { token?: string; body?: ReadableStream } = {}) => {
    const signed = { [CLAIMS_HEADER]: token };
    const response = await fetch(url(), {
      method: 'POST',
      headers: signed,
      body: body ?? text,
      duplex: 'half',
    } as RequestInit);
    const answer = (await response.json()) as { data?: unknown; errors?: { message: string; extensions: object }[] };
    return { status: response.status, code: answer.errors?.[0]?.extensions, answer };
  };
  const ask = (query: string) => post(JSON.stringify({ query }));

  it('answers who carries claims', async () => {
    expect(await ask('{ __typename }')).toMatchObject({ status: 200, answer: { data: { __typename: 'Query' } } });
  });

  const TYPENAME = '{"query":"{ __typename }"}';
  it.each([
    ['none', ''],
    ['another secret’s', sealed(TYPENAME, { secret: `${TEST_SECRET}!` })],
    ['yesterday’s', sealed(TYPENAME, { now: Date.now() - 86_400_000 })],
    ['another subgraph’s', sealed(TYPENAME, { audience: 'identity' })],
    ['another operation’s', sealed('{"query":"{ memos { id } }"}')],
  ])('refuses who carries %s', async (_, token) => {
    expect(await post(TYPENAME, { token })).toMatchObject({ status: 401, code: { code: 'UNAUTHENTICATED' } });
  });

  it('takes claims once, by HTTP and by socket together', async () => {
    const token = sealed(operationText({ query: FOLLOW }));
    expect(await post(operationText({ query: FOLLOW }), { token })).toMatchObject({ status: 200 });
    const again = await post(operationText({ query: FOLLOW }), { token });
    expect(again).toMatchObject({ status: 401, code: { code: 'UNAUTHENTICATED' } });
    const overSocket = listen(connect(), FOLLOW, token);
    await waitFor(() => overSocket.ended());
    expect(JSON.stringify(overSocket.heard)).toContain('UNAUTHENTICATED');
  });

  it.each([
    ['cut JSON', '{"query":'],
    ['no JSON', 'query { __typename }'],
    ['a list', '[]'],
    ['no query', '{}'],
    ['variables of another kind', '{"query":"{ __typename }","variables":"x"}'],
  ])('answers a body with %s by a typed error', async (_, body) => {
    expect(await post(body)).toMatchObject({ status: 400, code: { code: 'BAD_USER_INPUT', requestId: 'r1' } });
  });

  it('answers a body over 1 MB by a typed error, whether its length is told or not', async () => {
    const body = JSON.stringify({ query: ' '.repeat(MAX_BODY_BYTES * 2) });
    const streamed = new ReadableStream({
      start: (controller) => {
        for (let at = 0; at < body.length; at += 65_536)
          controller.enqueue(new TextEncoder().encode(body.slice(at, at + 65_536)));
        controller.close();
      },
    });
    for (const large of [undefined, streamed])
      expect(await post(body, { body: large })).toMatchObject({ status: 413, code: { code: 'PAYLOAD_TOO_LARGE' } });
  });

  const connect = (): SocketClient => {
    const socket = createClient({
      url: url().replace('http', 'ws'),
      webSocketImpl: WebSocket,
      lazy: false,
      retryAttempts: 0,
      onNonLazyError: () => undefined,
    });
    sockets.push(socket);
    return socket;
  };
  const listen = (socket: SocketClient, query: string, token = sealed(operationText({ query }))) => {
    const heard: unknown[] = [];
    let ended = false;
    const end = (): void => void (ended = true);
    socket.subscribe(
      { query, extensions: { [CLAIMS_HEADER]: token } },
      {
        next: (value) => heard.push(value),
        error: (errors) => {
          heard.push(errors);
          end();
        },
        complete: end,
      },
    );
    return { heard, ended: () => ended };
  };

  it('ends one operation of a socket, and not the others, whatever is wrong with it', async () => {
    const socket = connect();
    let closed = 0;
    socket.on('closed', () => (closed += 1));
    const good = listen(socket, FOLLOW);
    const bad = [
      listen(socket, 'subscription { memoEvents {'),
      listen(socket, 'subscription { nothing }'),
      listen(socket, 'subscription ($x: Int!) { memoEvents { text @include(if: $x) } }'),
      listen(socket, '{ memos { id } }'),
      listen(socket, FOLLOW, 'not claims'),
      listen(socket, FOLLOW.replace('after: $after', 'after: "bm8"')),
    ];
    await waitFor(() => bad.every(({ ended }) => ended()));
    for (const { heard } of bad) expect(JSON.stringify(heard)).toMatch(/"code":"[A-Z_]+"/);
    await waitFor(async () => {
      await memo.execute('mutation { writeMemo(text: "still there") { id } }');
      return good.heard.length > 0;
    });
    expect(closed).toBe(0);
  });

  it('finishes what it has begun when it is told to close, and takes nothing new', async () => {
    const listener = listen(connect(), FOLLOW);
    const holder = new Client({ connectionString: memo.urlOf('memo'), options: '-c search_path=memo' });
    await holder.connect();
    await holder.query('BEGIN; LOCK TABLE memo');
    const slow = ask('{ memos { id } }');
    await waitFor(async () => (await memo.db.query(WAITING)).length > 0);
    const closing = served.close();
    await waitFor(() =>
      fetch(url('/health')).then(
        () => false,
        () => true,
      ),
    );
    await waitFor(() => listener.ended());
    await holder.query('COMMIT');
    await holder.end();
    expect((await slow).status).toBe(200);
    await closing;
    served = await serveSubgraph(memo.running, { host: '127.0.0.1', port: 0, secret: TEST_SECRET });
  });

  it('says whether it lives and can work, and shows its figures', async () => {
    expect((await fetch(url('/health'))).status).toBe(200);
    expect((await fetch(url('/ready'))).status).toBe(200);
    expect(await (await fetch(url('/metrics'))).text()).toContain('cep_subgraph_operation_seconds');
    expect((await fetch(url('/else'))).status).toBe(404);
  });
});
