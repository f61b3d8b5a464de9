import { randomBytes } from 'node:crypto';
import { partnerGateway, type PartnerGateway } from '../testing/partner-keys';
import { until } from '../testing/socket-client';

const COURSES = 'query Cursos { courses(first: 10) { id } }';

describe('budgets and ends of keys', () => {
  let open: PartnerGateway;
  beforeEach(async () => {
    open = await partnerGateway({ guard: {} });
  });
  afterEach(() => open.gateway.close());
  const statusOf = async (secret: string): Promise<number> => (await open.partner(COURSES, secret)).status;
  const setBudget = (plan: string, points: number): void => {
    open.identity.settings.set(`budgets.${plan}`, String(points));
    open.identity.tell({ type: 'setting.updated', userId: null, sessionId: null });
  };

  it('are those of the plan, as somebody sets them, from then on, and per key', async () => {
    const [basic, other, plus] = [open.key(), open.key(), open.key({ plan: 'plus' })];
    expect(await statusOf(basic.secret)).toBe(200);
    setBudget('partner.basic', 25);
    await until(async () => (await statusOf(basic.secret)) === 429);
    const refused = await open.partner(COURSES, basic.secret);
    expect(refused.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(refused.body.errors?.[0]?.extensions.code).toBe('RATE_LIMITED');
    expect(await statusOf(other.secret)).toBe(200);
    expect(await statusOf(plus.secret)).toBe(200);
    open.identity.settings.clear();
    open.identity.tell({ type: 'setting.updated', userId: null, sessionId: null });
    await until(async () => (await statusOf(basic.secret)) === 200);
  });

  it('from the environment are not changed by settings', async () => {
    await open.gateway.close();
    open = await partnerGateway({
      guard: { budgets: { 'partner.basic': { points: 1_000, seconds: 60 } }, fixed: ['partner.basic'] },
    });
    setBudget('partner.basic', 1);
    setBudget('anonymous', 777);
    await until(async () => (await open.ask('{ whoami { role } }')).body.extensions?.cost?.limit === 777);
    expect((await open.partner(COURSES, open.key().secret)).body.extensions?.cost?.limit).toBe(1_000);
  });

  it.each(['api-key.revoked', 'api-key.updated', 'api-key.rotated'])(
    'after %s the key is asked about again',
    async (type) => {
      const { secret, id } = open.key();
      expect(await statusOf(secret)).toBe(200);
      const stored = open.identity.keys.get(secret);
      if (stored) stored.state = 'REVOKED';
      expect(await statusOf(secret)).toBe(200);
      open.identity.tell({ type, userId: null, sessionId: null, apiKeyId: id });
      await until(async () => (await statusOf(secret)) === 401);
    },
  );

  it('remembers a good key for a moment, and one that nobody has', async () => {
    const { secret } = open.key();
    const nobodys = `cep_pk_${randomBytes(32).toString('base64url')}`;
    const both = async (): Promise<number> => {
      await statusOf(secret);
      await statusOf(nobodys);
      return open.identity.verdicts.count;
    };
    expect(await both()).toBe(2);
    // A moment is over soon on a busy machine; then it is asked anew, and remembered anew.
    await until(async () => (await both()) === (await both()));
  });

  it('who guesses spends the budget of the address, and then identity is asked no more', async () => {
    setBudget('anonymous', 20);
    await until(async () => (await open.ask('{ whoami { role } }')).body.extensions?.cost?.limit === 20);
    const guess = () => statusOf(`cep_pk_${randomBytes(32).toString('base64url')}`);
    const answers: number[] = [];
    for (let time = 0; time < 8; time += 1) answers.push(await guess());
    expect(answers.at(-1)).toBe(429);
    const asked = open.identity.verdicts.count;
    await guess();
    expect(open.identity.verdicts.count).toBe(asked);
  });

  it('while identity is away a key that is not remembered is told so', async () => {
    open.identity.subgraph.execute = () => Promise.reject(new Error('the line is cut'));
    expect((await open.partner(COURSES, open.key().secret)).body.errors).toHaveLength(1);
  });
});

describe('the usage of keys', () => {
  let open: PartnerGateway;
  beforeEach(async () => {
    open = await partnerGateway();
  });
  afterEach(() => open.gateway.close());
  const reported = () => open.identity.usage.flatMap(({ usage }) => usage);

  it('is reported by key: operations, cost, fields, and which of them will go', async () => {
    const { secret, id } = open.key();
    await open.partner('query Ficha { course(id: "k1") { title name } }', secret);
    await open.partner('{ course(id: "k1") { title name } nonsense }', secret);
    await until(() => reported().reduce((sum, { refused }) => sum + refused, 0) === 1);
    const [first] = reported();
    expect(first).toMatchObject({ apiKeyId: id, operations: [{ name: 'Ficha', count: 1 }] });
    expect(first?.fields).toEqual([
      { field: 'Query.course', count: 1, deprecation: null },
      { field: 'Course.title', count: 1, deprecation: null },
      { field: 'Course.name', count: 1, deprecation: 'Usa title (hasta 2027-05-01)' },
    ]);
  });

  it('counts nobody else', async () => {
    await open.ask('{ course(id: "k1") { title } }');
    await open.gateway.close();
    expect(reported()).toEqual([]);
    open = await partnerGateway();
  });

  it('waits for identity while it is away, and is counted once', async () => {
    open.identity.subgraph.refuse = true;
    const { secret } = open.key();
    for (let time = 0; time < 3; time += 1) await open.partner('{ course(id: "k1") { id } }', secret);
    await until(() => open.logged.some(({ message }) => String(message).includes('usage of keys cannot be recorded')));
    open.identity.subgraph.refuse = false;
    const total = () => reported().reduce((sum, { operations }) => sum + (operations[0]?.count ?? 0), 0);
    await until(() => total() === 3);
  });

  it('is handed over when the gateway closes', async () => {
    await open.gateway.close();
    open = await partnerGateway({ usageReportMs: 3_600_000 });
    await open.partner('{ course(id: "k1") { id } }', open.key().secret);
    await open.gateway.close();
    expect(reported()).toHaveLength(1);
    open = await partnerGateway();
  });
});
