import type { GatewayOptions } from '../options';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';
import { socketClient, type SocketClient, type Subscribed, until } from '../testing/socket-client';

interface LeadAnswer {
  data: { leadEvents: { cursor?: string; subject: { id: string; course?: { title: string } } } };
}

const IDS = 'subscription($after: String) { leadEvents(after: $after) { cursor subject { id } } }';
const timing = { backoffMs: 5, maxBackoffMs: 20, steadyAfterMs: 0, newPatienceMs: 200, steadyPatienceMs: 2_000 };

describe('a subscription over graphql-ws', () => {
  let open: OpenGateway;
  let clients: SocketClient[];
  const start = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
    clients = [];
    open = await openGateway({ cacheBytes: 0, followTiming: timing, ...options });
  };
  const connect = async (headers: Record<string, string> = {}): Promise<SocketClient> => {
    const client = socketClient(open.url, { cookie: `cep_access=${await accessToken('MARKETING')}`, ...headers });
    clients.push(client);
    return client;
  };
  const idsOf = (answers: LeadAnswer[]): string[] => answers.map(({ data }) => data.leadEvents.subject.id);

  afterEach(async () => {
    for (const client of clients) await client.close();
    await open.gateway.close();
  });

  it('carries events joined with what other subgraphs own, shaped as asked', async () => {
    await start();
    const events = (await connect()).subscribe<LeadAnswer>(
      'subscription { leadEvents { subject { id course { title } } } }',
    );
    await until(() => open.leadFeed.readerCount === 1);
    open.leadFeed.append('l1');
    await until(() => events.received.length === 1);
    expect(events.received[0]).toEqual({
      data: { leadEvents: { subject: { id: 'l1', course: { title: 'Atención sociosanitaria' } } } },
    });
  });

  it('shares one upstream and one execution among all sockets of one permission', async () => {
    await start();
    const query = 'subscription { leadEvents { subject { course { title } } } }';
    const readers: Subscribed<LeadAnswer>[] = [];
    for (let at = 0; at < 5; at += 1) readers.push((await connect()).subscribe<LeadAnswer>(query));
    await settledSubscriptions(open, 5);
    const before = open.content.requests.length;
    open.leadFeed.append('l1');
    await until(() => readers.every(({ received }) => received.length === 1));
    expect(open.leads.open()).toBe(1);
    expect(open.content.requests.length - before).toBe(1);
  });

  it('keeps other roles and other selections apart', async () => {
    await start();
    (await connect()).subscribe(IDS);
    (await connect({ cookie: `cep_access=${await accessToken('VIEWER')}` })).subscribe(IDS);
    (await connect()).subscribe('subscription { leadEvents { cursor } }');
    await until(() => open.leads.open() === 3);
    expect(open.leads.open()).toBe(3);
  });

  it.each(['ADVISOR', 'STUDENT'] as const)('never shows one %s what was executed for another', async (role) => {
    await start();
    const [one, other] = [await accessToken(role), await accessToken(role)];
    for (const token of [one, other, one]) (await connect({ cookie: `cep_access=${token}` })).subscribe(IDS);
    await settledSubscriptions(open, 3);
    await until(() => open.leads.open() === 2);
    const people = open.leads.requests.map(({ claims }) => claims.principal.userId);
    expect(new Set(people).size).toBe(2);
  });

  it('closes the upstream at once when the last client leaves', async () => {
    await start();
    const [first, second] = [(await connect()).subscribe(IDS), (await connect()).subscribe(IDS)];
    await settledSubscriptions(open, 2);
    first.stop();
    await first.ended;
    expect(open.leads.open()).toBe(1);
    second.stop();
    await until(() => open.leads.open() === 0);
  });

  it('leaves no upstream behind when a client goes before it was opened', async () => {
    await start();
    const client = await connect();
    const stays = client.subscribe('{ whoami { role } }');
    await stays.ended;
    for (let time = 0; time < 20; time += 1) client.subscribe(IDS).stop();
    const asked = client.subscribe('{ whoami { role } }');
    await asked.ended;
    await settledSubscriptions(open, 0);
    await until(() => open.leads.open() === 0 && open.leadFeed.readerCount === 0);
  });

  it('resumes by cursor after a cut: nothing missed, nothing twice', async () => {
    await start();
    const stays = (await connect()).subscribe<LeadAnswer>(IDS);
    const cutClient = await connect();
    const cut = cutClient.subscribe<LeadAnswer>(IDS);
    await settledSubscriptions(open, 2);
    for (const id of ['l1', 'l2']) open.leadFeed.append(id);
    await until(() => cut.received.length === 2);
    const last = cut.received.at(-1)?.data.leadEvents.cursor;
    cutClient.client.terminate();
    await settledSubscriptions(open, 1);
    for (const id of ['l3', 'l4']) open.leadFeed.append(id);
    await until(() => stays.received.length === 4);

    const back = (await connect()).subscribe<LeadAnswer>(IDS, { after: last });
    await until(() => back.received.length === 2);
    open.leadFeed.append('l5');
    await until(() => back.received.length === 3);
    expect(idsOf(back.received)).toEqual(['l3', 'l4', 'l5']);
    await until(() => open.leads.open() === 1);
  });

  it('catches up from the log when nobody remembers the cursor, then joins the shared stream', async () => {
    await start({ historyLimit: 2 });
    for (let at = 1; at <= 6; at += 1) open.leadFeed.append(`old${at}`);
    const stays = (await connect()).subscribe<LeadAnswer>(IDS);
    await until(() => open.leads.open() === 1);
    const late = (await connect()).subscribe<LeadAnswer>(IDS, { after: 'c2' });
    await until(() => late.received.length === 4);
    expect(open.leads.open()).toBe(2);
    for (const id of ['n1', 'n2', 'n3']) open.leadFeed.append(id);
    await until(() => late.received.length === 7 && stays.received.length === 3);
    expect(idsOf(late.received)).toEqual(['old3', 'old4', 'old5', 'old6', 'n1', 'n2', 'n3']);
    expect(idsOf(stays.received)).toEqual(['n1', 'n2', 'n3']);
    await until(() => open.leads.open() === 1);
  });

  it('gives every one of many that come back among new events the whole sequence', async () => {
    await start({ historyLimit: 3 });
    const expected = Array.from({ length: 40 }, (_, at) => `l${at + 1}`);
    for (const id of expected.slice(0, 10)) open.leadFeed.append(id);
    const readers: { from: number; events: Subscribed<LeadAnswer> }[] = [];
    for (let at = 10; at < 40; at += 1) {
      // Each has read up to another event, some in memory, some long gone.
      const from = (at * 7) % at;
      const client = await connect();
      readers.push({ from, events: client.subscribe<LeadAnswer>(IDS, { after: from === 0 ? 'c1' : `c${from}` }) });
      open.leadFeed.append(expected[at] ?? '');
    }
    await until(() => readers.every(({ from, events }) => events.received.length >= 40 - Math.max(from, 1)));
    for (const { from, events } of readers) expect(idsOf(events.received)).toEqual(expected.slice(Math.max(from, 1)));
    open.leadFeed.append('last');
    await until(() => readers.every(({ events }) => idsOf(events.received).at(-1) === 'last'));
    await until(() => open.leads.open() === 1);
  });

  it('takes the place to resume as a literal too, and hides the cursor it was not asked for', async () => {
    await start();
    for (const id of ['l1', 'l2']) open.leadFeed.append(id);
    const events = (await connect()).subscribe<LeadAnswer>(
      'subscription { e: leadEvents(after: "c1") { subject { id } } }',
    );
    await until(() => events.received.length === 1);
    expect(events.received).toEqual([{ data: { e: { subject: { id: 'l2' } } } }]);
  });

  it('goes on behind the last cursor when the upstream restarts, unnoticed by the client', async () => {
    await start();
    const events = (await connect()).subscribe<LeadAnswer>(IDS);
    await until(() => open.leadFeed.readerCount === 1);
    open.leadFeed.append('l1');
    await until(() => events.received.length === 1);
    open.leadFeed.cut();
    open.leadFeed.append('while away');
    await until(() => open.leadFeed.readerCount === 1);
    open.leadFeed.append('l3');
    await until(() => events.received.length === 3);
    expect(idsOf(events.received)).toEqual(['l1', 'while away', 'l3']);
  });

  it('shows streams without cursors afresh to each client, and ends them with their source', async () => {
    await start();
    const client = await connect();
    const query = 'subscription { queueStatus { waiting } }';
    const both = [client.subscribe(query), client.subscribe(query)];
    for (const events of both) {
      expect(await events.ended).toBeUndefined();
      expect(events.received).toEqual([3, 2, 1].map((waiting) => ({ data: { queueStatus: { waiting } } })));
    }
  });

  it('ends one operation, not the socket, when its upstream breaks, and hides why', async () => {
    await start();
    const client = await connect();
    const survives = client.subscribe<LeadAnswer>(IDS);
    const ended = await client.subscribe('subscription { failing { waiting } }').ended;
    expect(ended).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    await until(() => open.leadFeed.readerCount === 1);
    open.leadFeed.append('l1');
    await until(() => survives.received.length === 1);
  });

  it('passes a refusal of the subgraph on', async () => {
    await start();
    const client = socketClient(open.url);
    clients.push(client);
    expect(await client.subscribe(IDS).ended).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });

  it('answers queries and mutations by the rules of HTTP', async () => {
    await start();
    const query = (await connect()).subscribe('{ lead(id: "l9") { course { title } } whoami { role } broken }');
    await query.ended;
    expect(query.received).toMatchObject([
      {
        data: { lead: { course: { title: 'Atención sociosanitaria' } }, whoami: { role: 'MARKETING' }, broken: null },
        errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
      },
    ]);
  });

  it.each([
    ['a syntax error', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', 'subscription { nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a directive on the root field',
      'subscription($x: Boolean!) { queueStatus @include(if: $x) { waiting } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'a variable of the wrong type',
      'subscription($s: Int!) { leadEvents(source: $s) { cursor } }',
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a missing variable', 'subscription($s: String!) { leadEvents(source: $s) { cursor } }', 'BAD_USER_INPUT'],
    [
      'a fragment at the root',
      'subscription { ...F } fragment F on Subscription { queueStatus { waiting } }',
      'BAD_USER_INPUT',
    ],
  ])('answers %s with a typed error and stays open', async (_what, query, code) => {
    await start();
    const client = await connect();
    expect(await client.subscribe(query).ended).toMatchObject([{ extensions: { code } }]);
    const next = client.subscribe('{ whoami { role } }');
    await next.ended;
    expect(next.received).toHaveLength(1);
  });
});

/** Subscribing is not acknowledged by the protocol; the gateway's own figure tells when all have begun. */
async function settledSubscriptions(open: OpenGateway, count: number): Promise<void> {
  await until(async () => {
    const text = await (await fetch(`${open.origin}/metrics`)).text();
    return Number(/^cep_gateway_subscriptions (\d+)/m.exec(text)?.[1]) === count;
  });
}
