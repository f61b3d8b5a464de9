import {
  attack,
  attackByHttp,
  besiegedGateway,
  type BesiegedGateway,
  byKey,
  entrances,
  type Entrance,
  type Outcome,
  overHttp,
} from '../testing/hostile';
import { DEEP, MANY_ALIASES, refused, refusedByHttp, type Refusal, tooMuch } from '../testing/hostile-requests';
import { accessToken } from '../testing/open-gateway';
import { defaultDocumentLimits } from './limits';

const MAX_ANSWER = 20_000;

it('every limit is tried', () => {
  const tried = new Set(tooMuch.map(([, limit]) => limit));
  expect(tried).toEqual(new Set([...Object.keys(defaultDocumentLimits), 'cost']));
});

/** Each with what is to be seen there, and why where it is not as elsewhere. */
function casesAt<Sent, At extends Entrance>(entrance: At, all: readonly Refusal<Sent, At>[]) {
  return all.map(({ what, code, sent, otherwise }) => {
    const other = otherwise?.[entrance];
    const title = other ? `meets with ${what} something else: ${other.because}` : `gets nowhere with ${what}`;
    const expected = other ? other.code : code;
    return [title, { sent, calls: other?.asksSubgraphs ? 1 : 0, codes: expected === null ? [] : [expected] }] as const;
  });
}

function expectRefusal({ codes, subgraphCalls, bytes, text }: Outcome, wanted: { codes: string[]; calls: number }) {
  expect({ codes: [...new Set(codes)], subgraphCalls }).toEqual({ codes: wanted.codes, subgraphCalls: wanted.calls });
  expect(bytes).toBeLessThan(MAX_ANSWER);
  expect(text).not.toMatch(/did you mean|stack|node_modules/i);
}

describe.each(entrances)('a hostile client over %s', (entrance) => {
  let open: BesiegedGateway;
  beforeAll(async () => {
    open = await besiegedGateway({ production: true, guard: { maxCost: 300 } });
  });
  afterAll(() => open.gateway.close());

  it.each(tooMuch)('gets nowhere with %s', async (_what, limit, query) => {
    const outcome = await attack(open, entrance, { query });
    expectRefusal(outcome, { codes: ['QUERY_TOO_COMPLEX'], calls: 0 });
    expect(outcome.limits).toEqual([limit]);
    if (entrance !== 'WebSocket') expect(outcome.status).toBe(400);
  });

  it.each(casesAt(entrance, refused))('%s', async (_title, { sent, codes, calls }) => {
    const outcome = await attack(open, entrance, sent);
    expectRefusal(outcome, { codes, calls });
    if (entrance !== 'WebSocket') expect(outcome.status).toBe(codes.length > 0 ? 400 : 200);
  });
});

describe.each(overHttp)('a hostile request over %s', (entrance) => {
  let open: BesiegedGateway;
  beforeAll(async () => {
    open = await besiegedGateway({ production: true });
  });
  afterAll(() => open.gateway.close());

  it.each(casesAt(entrance, refusedByHttp))('%s', async (_title, { sent: { status, ...sent }, codes, calls }) => {
    const outcome = await attackByHttp(open, entrance, sent);
    expectRefusal(outcome, { codes, calls });
    expect(outcome.status).toBe(codes.length > 0 ? status : 200);
  });
});

describe('with trusted documents required', () => {
  let open: BesiegedGateway;
  beforeAll(async () => {
    open = await besiegedGateway({ guard: { requireTrusted: true } });
  });
  afterAll(() => open.gateway.close());
  const query = '{ course(id: "k1") { title } }';
  const administrator = async () => ({ cookie: `cep_access=${await accessToken('ADMIN')}` });

  it.each(['HTTP', 'WebSocket'] as const)(
    'an administrator with a session over %s asks only what our own front ends ask',
    async (entrance) => {
      const refusal = await attack(open, entrance, { query, headers: await administrator() });
      expect(refusal).toMatchObject({ codes: ['UNTRUSTED_DOCUMENT'], subgraphCalls: 0 });
    },
  );

  it('a partner asks what the contract has, for no session counts there: it neither opens nor closes anything', async () => {
    const headers = await administrator();
    expect(await attack(open, 'HTTP for partners', { query, headers })).toMatchObject({ codes: [] });
    const withoutKey = { query, headers: { ...headers, authorization: '' } };
    expect(await attack(open, 'HTTP for partners', withoutKey)).toMatchObject({
      codes: ['UNAUTHENTICATED'],
      subgraphCalls: 0,
    });
  });
});

describe.each(overHttp)('a client over %s that says who it is', (entrance) => {
  it('is not believed: what only the gateway may say never reaches a subgraph', async () => {
    const open = await besiegedGateway();
    const { secret, id } = open.key();
    const headers = {
      ...(entrance === 'HTTP for partners' ? byKey(secret) : {}),
      'x-cep-claims': 'eyJyb2xlIjoiQURNSU4ifQ.x',
      'x-user-id': 'admin',
      'x-forwarded-user': 'admin',
      'x-real-ip': '198.51.100.1',
      forwarded: 'for=198.51.100.2',
      cookie: 'other=1; cep_access=forged',
    };
    const { codes } = await attack(open, entrance, { query: 'mutation { createLead(name: "Ana") { by } }', headers });
    const claims = open.leads.requests.at(-1)?.claims;
    expect({ codes, ...claims }).toMatchObject({
      codes: [],
      principal: entrance === 'HTTP' ? { role: 'PUBLIC', userId: null } : { role: 'PARTNER', userId: id },
      clientIp: '127.0.0.1',
    });
    expect(Object.keys(claims?.cookies ?? {})).toEqual(entrance === 'HTTP' ? ['cep_access'] : []);
    await open.gateway.close();
  });
});

describe.each(overHttp)('without a guard, over %s', (entrance) => {
  it('nothing is counted, and documents are still validated', async () => {
    const open = await besiegedGateway({ guard: 'off' });
    const ask = (query: string) => (entrance === 'HTTP' ? open.ask(query) : open.partner(query, open.secret));
    const many = await ask(MANY_ALIASES);
    expect(many.status).toBe(200);
    expect(many.body.extensions).toBeUndefined();
    expect(many.headers.get('ratelimit')).toBeNull();
    expect((await ask('{ nothing }')).status).toBe(400);
    await open.gateway.close();
  });
});

describe('refusals', () => {
  it('are counted by their code for whoever watches', async () => {
    const open = await besiegedGateway();
    const count = async (): Promise<number> => {
      const text = await (await fetch(`${open.origin}/metrics`)).text();
      return Number(/^cep_gateway_refused_total\{code="QUERY_TOO_COMPLEX"\} (\d+)/m.exec(text)?.[1] ?? 0);
    };
    const before = await count();
    for (const entrance of entrances) await attack(open, entrance, { query: DEEP });
    expect(await count()).toBe(before + entrances.length);
    await open.gateway.close();
  });
});
