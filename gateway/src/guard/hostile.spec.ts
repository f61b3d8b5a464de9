import { attack, type Attack, type Entrance } from '../testing/hostile';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';

const MAX_ANSWER = 20_000;
const entrances: Entrance[] = ['HTTP', 'WebSocket'];
const times = (count: number, text: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => text(at)).join(' ');
const nested = (depth: number): string => `{ lead(id: "l") { ${'course { '.repeat(depth)} id ${'} '.repeat(depth)} } }`;

/** What a hostile client sends, and the limit that stops it. */
const tooMuch: [what: string, limit: string, attack: Attack][] = [
  ['fields within fields', 'depth', { query: nested(20) }],
  ['a field under many names', 'aliases', { query: `{ whoami { ${times(100, (n) => `r${n}: role`)} } }` }],
  ['__typename under many names', 'aliases', { query: `{ whoami { ${times(100, (n) => `t${n}: __typename`)} } }` }],
  ['many directives', 'directives', { query: `{ whoami ${times(100, () => '@skip(if: false)')} { role } }` }],
  ['many root fields', 'rootFields', { query: `{ ${times(50, (n) => `w${n}: whoami { role }`)} }` }],
  ['many words', 'tokens', { query: `{ whoami { ${times(5_000, () => 'role')} } }` }],
  ['one long word', 'characters', { query: `{ whoami { ${'r'.repeat(45_000)} } }` }],
  [
    'fragments that double each other',
    'fields',
    {
      query: `{ whoami { ...f0 } } ${times(60, (n) => `fragment f${n} on Whoami { ...f${n + 1} ...f${n + 1} }`)} fragment f60 on Whoami { role }`,
    },
  ],
  ['more than may be paid for', 'cost', { query: `{ ${times(5, (n) => `c${n}: courses(first: 100) { id }`)} }` }],
];

const refused: [what: string, code: string, attack: Attack][] = [
  ['a page without end', 'INVALID_PAGE_SIZE', { query: '{ courses(first: 100000) { id } }' }],
  [
    'a page without end by a variable',
    'INVALID_PAGE_SIZE',
    { query: 'query ($n: Int!) { courses(first: $n) { id } }', variables: { n: 100_000 } },
  ],
  ['a page of no size', 'GRAPHQL_VALIDATION_FAILED', { query: '{ courses { id } }' }],
  [
    'several operations and no name',
    'OPERATION_RESOLUTION_FAILURE',
    { query: 'query A { __typename } query B { __typename }' },
  ],
  ['a name that is not there', 'OPERATION_RESOLUTION_FAILURE', { query: 'query A { __typename }', operationName: 'B' }],
  ['half a document', 'GRAPHQL_PARSE_FAILED', { query: '{ whoami {' }],
  ['guesses', 'GRAPHQL_VALIDATION_FAILED', { query: '{ whoam { role } lea { id } }' }],
  ['what nobody may see', 'GRAPHQL_VALIDATION_FAILED', { query: 'subscription { contentChanged { cursor } }' }],
  ['questions about the schema', 'INTROSPECTION_DISABLED', { query: '{ __schema { types { name } } }' }],
  [
    'questions about a type',
    'INTROSPECTION_DISABLED',
    { query: '{ ...f } fragment f on Query { __type(name: "Lead") { name } }' },
  ],
  ['an id that nobody gave', 'PERSISTED_QUERY_NOT_FOUND', { query: '' }],
];

describe.each(entrances)('a hostile client over %s', (entrance) => {
  let open: OpenGateway;
  beforeAll(async () => {
    open = await openGateway({ production: true, guard: { maxCost: 300 } });
  });
  afterAll(() => open.gateway.close());

  it.each(tooMuch)('gets nowhere with %s', async (_what, limit, sent) => {
    const { status, codes, limits, bytes, subgraphCalls } = await attack(open, entrance, sent);
    expect({ codes, limits, subgraphCalls }).toEqual({
      codes: ['QUERY_TOO_COMPLEX'],
      limits: [limit],
      subgraphCalls: 0,
    });
    expect(bytes).toBeLessThan(MAX_ANSWER);
    if (entrance === 'HTTP') expect(status).toBe(400);
  });

  it.each(refused)('gets nowhere with %s', async (_what, code, sent) => {
    const payload = code === 'PERSISTED_QUERY_NOT_FOUND' ? withId(sent) : sent;
    const { status, codes, bytes, text, subgraphCalls } = await attack(open, entrance, payload);
    expect(new Set(codes)).toEqual(new Set([code]));
    expect({ subgraphCalls, small: bytes < MAX_ANSWER }).toEqual({ subgraphCalls: 0, small: true });
    expect(text).not.toMatch(/did you mean|stack|node_modules/i);
    if (entrance === 'HTTP') expect(status).toBe(400);
  });

  it('learns little from a value as long as a book', async () => {
    const sent = {
      query: 'query ($id: ID!) { course(id: $id) { id } }',
      variables: { id: { book: 'x'.repeat(30_000) } },
    };
    const { codes, bytes, subgraphCalls } = await attack(open, entrance, sent);
    expect({ codes, subgraphCalls }).toEqual({ codes: ['BAD_USER_INPUT'], subgraphCalls: 0 });
    expect(bytes).toBeLessThan(MAX_ANSWER);
  });
});

/** An empty text with an id, as clients send that have only the id. */
function withId(sent: Attack): Attack {
  const extensions = { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } };
  return { ...sent, extensions } as Attack;
}

describe.each(entrances)('a budget over %s', (entrance) => {
  let open: OpenGateway;
  beforeEach(async () => {
    const budgets = { anonymous: { points: 100, seconds: 900 }, staff: { points: 1_000, seconds: 900 } };
    open = await openGateway({ production: true, cacheBytes: 0, guard: { budgets } });
    // Somebody else paid for reading it.
    await open.ask(page.query, { headers: { 'x-forwarded-for': '203.0.113.1' } });
  });
  afterEach(() => open.gateway.close());
  const page = { query: '{ courses(first: 40) { id } }' };

  it('is spent by what is asked, and refuses what goes beyond it before a subgraph is asked', async () => {
    const first = await attack(open, entrance, page);
    expect(first).toMatchObject({ codes: [], subgraphCalls: 1 });
    expect(first.text).toContain(
      '"cost":{"requested":40,"charged":40,"maximum":100,"plan":"anonymous","limit":100,"remaining":60,',
    );
    expect(await attack(open, entrance, page)).toMatchObject({ codes: [], subgraphCalls: 1 });
    expect(await attack(open, entrance, page)).toMatchObject({ codes: ['RATE_LIMITED'], subgraphCalls: 0 });
  });

  it('is spent by texts that nobody sent before, for reading them is work', async () => {
    const first = await attack(open, entrance, { query: 'query New { whoami { role } }' });
    expect(first.text).toContain('"cost":{"requested":1,"charged":31,');
    const again = await attack(open, entrance, { query: 'query New { whoami { role } }' });
    expect(again.text).toContain('"cost":{"requested":1,"charged":1,');
  });

  it('is spent by nonsense too', async () => {
    for (let time = 0; time < 3; time += 1) await attack(open, entrance, { query: `{ nonsense${time} }` });
    expect(await attack(open, entrance, { query: '{ more }' })).toMatchObject({ codes: ['RATE_LIMITED'] });
    expect(await attack(open, entrance, { query: '{ whoami { role } }' })).toMatchObject({
      codes: ['RATE_LIMITED'],
      subgraphCalls: 0,
    });
  });

  it('of one is not that of another', async () => {
    for (let time = 0; time < 3; time += 1) await attack(open, entrance, page);
    const headers = { cookie: `cep_access=${await accessToken('ADVISOR')}` };
    expect(await attack(open, entrance, { ...page, headers })).toMatchObject({ codes: [] });
    const elsewhere = { 'x-forwarded-for': '203.0.113.9' };
    expect(await attack(open, entrance, { ...page, headers: elsewhere })).toMatchObject({ codes: [] });
  });

  it('of a network of the new addresses is one', async () => {
    const from = (address: string) => attack(open, entrance, { ...page, headers: { 'x-forwarded-for': address } });
    await from('2001:db8:1:2::1');
    await from('2001:db8:1:2:ffff::2');
    expect(await from('2001:db8:1:2:3:4:5:6')).toMatchObject({ codes: ['RATE_LIMITED'] });
    expect(await from('2001:db8:1:3::1')).toMatchObject({ codes: [] });
  });
});

describe('a subscription', () => {
  it('is paid for like any operation', async () => {
    const budgets = { anonymous: { points: 32, seconds: 900 } };
    const open = await openGateway({ guard: { budgets } });
    const query = 'subscription { queueStatus { waiting } }';
    for (let time = 0; time < 2; time += 1)
      expect(await attack(open, 'WebSocket', { query })).toMatchObject({ codes: [] });
    expect(await attack(open, 'WebSocket', { query })).toMatchObject({ codes: ['RATE_LIMITED'], subgraphCalls: 0 });
    await open.gateway.close();
  });
});

describe('headers of an answer', () => {
  it('tell the standing by the names of the IETF draft, and when to come again', async () => {
    const open = await openGateway({ cacheBytes: 0, guard: { budgets: { anonymous: { points: 80, seconds: 900 } } } });
    const query = '{ courses(first: 40) { id } }';
    const good = await open.ask(query);
    expect(good.headers.get('ratelimit-policy')).toBe('"anonymous";q=80;w=900');
    expect(good.headers.get('ratelimit')).toMatch(/^"anonymous";r=10;t=(900|899)$/);
    expect(good.headers.get('retry-after')).toBeNull();
    const spent = await open.ask(query);
    expect(spent.status).toBe(429);
    expect(spent.headers.get('ratelimit')).toMatch(/^"anonymous";r=0;t=\d+$/);
    expect(Number(spent.headers.get('retry-after'))).toBeGreaterThan(0);
    await open.gateway.close();
  });
});

describe.each(entrances)('with a session and trusted documents required, over %s', (entrance) => {
  it('an administrator too asks only what our own front ends ask', async () => {
    const open = await openGateway({ guard: { requireTrusted: true } });
    const headers = { cookie: `cep_access=${await accessToken('ADMIN')}` };
    const refusal = await attack(open, entrance, { query: '{ whoami { role } }', headers });
    expect(refusal).toMatchObject({ codes: ['UNTRUSTED_DOCUMENT'], subgraphCalls: 0 });
    await open.gateway.close();
  });
});

describe('a client that says who it is', () => {
  it('is not believed: what only the gateway may say never reaches a subgraph', async () => {
    const open = await openGateway();
    const headers = {
      'x-cep-claims': 'eyJyb2xlIjoiQURNSU4ifQ.x',
      'x-user-id': 'admin',
      'x-forwarded-user': 'admin',
      'x-real-ip': '198.51.100.1',
      forwarded: 'for=198.51.100.2',
      cookie: 'other=1; cep_access=forged',
    };
    const { body } = await open.ask('{ whoami { role userId clientIp cookies } }', { headers });
    expect(body.data).toEqual({
      whoami: { role: 'PUBLIC', userId: null, clientIp: '127.0.0.1', cookies: ['cep_access'] },
    });
    await open.gateway.close();
  });
});

describe('without a guard', () => {
  it('nothing is counted, and documents are still validated', async () => {
    const open = await openGateway({ guard: 'off' });
    const many = await open.ask(`{ whoami { ${times(100, (n) => `r${n}: role`)} } }`);
    expect(many.status).toBe(200);
    expect(many.body.extensions).toBeUndefined();
    expect(many.headers.get('ratelimit')).toBeNull();
    expect((await open.ask('{ nothing }')).status).toBe(400);
    await open.gateway.close();
  });
});

describe('refusals', () => {
  it('are counted by their code for whoever watches', async () => {
    const open = await openGateway();
    const count = async (): Promise<number> => {
      const text = await (await fetch(`${open.origin}/metrics`)).text();
      return Number(/^cep_gateway_refused_total\{code="QUERY_TOO_COMPLEX"\} (\d+)/m.exec(text)?.[1] ?? 0);
    };
    const before = await count();
    for (const entrance of entrances) await attack(open, entrance, { query: nested(20) });
    expect(await count()).toBe(before + 2);
    await open.gateway.close();
  });
});
