import {
  attack,
  besiegedGateway,
  type BesiegedGateway,
  byKey,
  entrances,
  type Entrance,
  overHttp,
  planAt,
} from '../testing/hostile';
import { accessToken } from '../testing/open-gateway';

const PAGE = '{ courses(first: 40) { id } }';
const COURSE = '{ course(id: "k1") { id } }';

interface Payer {
  who: string;
  headers(open: BesiegedGateway): Record<string, string> | Promise<Record<string, string>>;
  /** What they meet with when the budget of the first is spent. */
  codes: string[];
}

const strangers: Payer[] = [
  {
    who: 'of somebody with a session',
    headers: async () => ({ cookie: `cep_access=${await accessToken('ADVISOR')}` }),
    codes: [],
  },
  { who: 'of another address', headers: () => ({ 'x-forwarded-for': '198.51.100.9' }), codes: [] },
];
const payers: Readonly<Record<Entrance, Payer[]>> = {
  HTTP: strangers,
  WebSocket: strangers,
  'HTTP for partners': [
    { who: 'of another key', headers: (open) => byKey(open.key().secret), codes: [] },
    {
      who: 'of another address (a key pays, wherever it is used)',
      headers: () => ({ 'x-forwarded-for': '198.51.100.9' }),
      codes: ['RATE_LIMITED'],
    },
  ],
};

describe.each(entrances)('a budget over %s', (entrance) => {
  const plan = planAt[entrance];
  let open: BesiegedGateway;
  beforeAll(async () => {
    const budget = { points: 100, seconds: 900 };
    const budgets = { anonymous: budget, 'partner.basic': budget, staff: { points: 1_000, seconds: 900 } };
    open = await besiegedGateway({ production: true, cacheBytes: 0, guard: { budgets } });
    // Somebody else paid for reading it.
    await attack(open, entrance, { query: PAGE, headers: newPayer() });
  });
  afterAll(() => open.gateway.close());

  let known = 0;
  /** Somebody who has spent nothing yet: an address, or a key. */
  const newPayer = (): Record<string, string> =>
    entrance === 'HTTP for partners' ? byKey(open.key().secret) : { 'x-forwarded-for': `203.0.113.${(known += 1)}` };
  let payer: Record<string, string>;
  beforeEach(() => {
    payer = newPayer();
  });
  const ask = (query: string, headers: Record<string, string> = {}) =>
    attack(open, entrance, { query, headers: { ...payer, ...headers } });

  it('is spent by what is asked, and refuses what goes beyond it before a subgraph is asked', async () => {
    const first = await ask(PAGE);
    expect(first).toMatchObject({ codes: [], subgraphCalls: 1 });
    expect(first.text).toContain(
      `"cost":{"requested":40,"charged":40,"maximum":100,"plan":"${plan}","limit":100,"remaining":60,`,
    );
    expect(await ask(PAGE)).toMatchObject({ codes: [], subgraphCalls: 1 });
    expect(await ask(PAGE)).toMatchObject({ codes: ['RATE_LIMITED'], subgraphCalls: 0 });
  });

  it('is spent by texts that nobody sent before, for reading them is work', async () => {
    const first = await ask(`query New ${COURSE}`);
    expect(first.text).toContain('"cost":{"requested":1,"charged":31,');
    const again = await ask(`query New ${COURSE}`);
    expect(again.text).toContain('"cost":{"requested":1,"charged":1,');
  });

  it('is spent by nonsense too', async () => {
    for (let time = 0; time < 3; time += 1) await ask(`{ nonsense${time} }`);
    expect(await ask('{ more }')).toMatchObject({ codes: ['RATE_LIMITED'] });
    expect(await ask(COURSE)).toMatchObject({
      codes: ['RATE_LIMITED'],
      subgraphCalls: 0,
    });
  });

  it.each(payers[entrance])('of one, and that $who', async ({ headers, codes }) => {
    for (let time = 0; time < 3; time += 1) await ask(PAGE);
    expect(await ask(PAGE)).toMatchObject({ codes: ['RATE_LIMITED'] });
    expect(await ask(PAGE, await headers(open))).toMatchObject({ codes });
  });

  it('of a network of the new addresses is one', async () => {
    // At the entrance of partners an address pays only for keys that nobody has, five points each.
    const [times, credentials, good] =
      entrance === 'HTTP for partners'
        ? ([20, byKey('cep_pk_nobodys'), ['UNAUTHENTICATED']] as const)
        : ([2, {}, []] as const);
    const from = (address: string) =>
      attack(open, entrance, { query: PAGE, headers: { ...credentials, 'x-forwarded-for': address } });
    for (let time = 0; time < times; time += 1)
      expect(await from(`2001:db8:1:2:${time + 1}::1`)).toMatchObject({ codes: good });
    expect(await from('2001:db8:1:2:3:4:5:6')).toMatchObject({ codes: ['RATE_LIMITED'] });
    expect(await from('2001:db8:1:3::1')).toMatchObject({ codes: good });
  });
});

describe('a subscription', () => {
  // Over sockets alone: HTTP refuses it, and partners have none.
  it('is paid for like any operation', async () => {
    const open = await besiegedGateway({ guard: { budgets: { anonymous: { points: 32, seconds: 900 } } } });
    const query = 'subscription { queueStatus { waiting } }';
    for (let time = 0; time < 2; time += 1)
      expect(await attack(open, 'WebSocket', { query })).toMatchObject({ codes: [] });
    expect(await attack(open, 'WebSocket', { query })).toMatchObject({ codes: ['RATE_LIMITED'], subgraphCalls: 0 });
    await open.gateway.close();
  });
});

describe.each(overHttp)('headers of an answer over %s', (entrance) => {
  it('tell the standing by the names of the IETF draft, and when to come again', async () => {
    const plan = planAt[entrance];
    const budgets = { [plan]: { points: 80, seconds: 900 } };
    const open = await besiegedGateway({ cacheBytes: 0, guard: { budgets } });
    const ask = () => (entrance === 'HTTP' ? open.ask(PAGE) : open.partner(PAGE, open.secret));
    const good = await ask();
    expect(good.headers.get('ratelimit-policy')).toBe(`"${plan}";q=80;w=900`);
    expect(good.headers.get('ratelimit')).toMatch(new RegExp(`^"${plan}";r=10;t=(900|8\\d\\d)$`));
    expect(good.headers.get('retry-after')).toBeNull();
    const spent = await ask();
    expect(spent.status).toBe(429);
    expect(spent.headers.get('ratelimit')).toMatch(new RegExp(`^"${plan}";r=0;t=\\d+$`));
    expect(Number(spent.headers.get('retry-after'))).toBeGreaterThan(0);
    await open.gateway.close();
  });
});
