import type { GatewayOptions } from '../options';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';
import { until } from '../testing/socket-client';

const COURSE = '{ course(id: "k1") { title } }';
const timing = { backoffMs: 5, maxBackoffMs: 20, steadyAfterMs: 0, newPatienceMs: 200, steadyPatienceMs: 2_000 };

describe('the answer cache', () => {
  let open: OpenGateway;
  const start = async (options: Partial<GatewayOptions> = {}): Promise<void> => {
    open = await openGateway({ followTiming: timing, ...options });
    await until(() => open.contentFeed.readerCount === 1);
    // Trusted from the next turn on.
    await until(async () => (await ask(COURSE)).cached);
  };
  const ask = async (query: string, headers?: Record<string, string>) => {
    const before = asked();
    const answer = await open.ask(query, { headers });
    return { ...answer, cached: asked() === before };
  };
  /** What the gateway asked for somebody: that it follows the content, and follows it again after a cut, is its own. */
  const asked = (): number =>
    [...open.content.requests, ...open.leads.requests].filter(({ query }) => !query.startsWith('subscription')).length;
  afterEach(() => open.gateway.close());

  it('answers a public query once per change of content', async () => {
    await start();
    expect(await ask(COURSE)).toMatchObject({
      cached: true,
      body: { data: { course: { title: 'Atención sociosanitaria' } } },
    });
    open.courses.title = 'Cocina';
    expect(await ask(COURSE)).toMatchObject({ cached: true });
    open.contentFeed.append('k1');
    await until(async () => JSON.stringify((await ask(COURSE)).body.data) === '{"course":{"title":"Cocina"}}');
  });

  it('says how long an answer may be kept, and still gives each request its own id', async () => {
    await start();
    const [first, second] = [await ask(COURSE), await ask(COURSE)];
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(second.headers.get('age')).not.toBeNull();
    expect(first.headers.get('x-request-id')).not.toBe(second.headers.get('x-request-id'));
  });

  it.each([
    ['a private field', '{ draft(id: "k1") { title } }'],
    ['a field without a hint beside a public one', '{ course(id: "k1") { title } lead(id: "l1") { id } }'],
    ['an answer with errors', '{ course(id: "k1") { title } broken }'],
    ['a mutation', 'mutation { touch(id: "l1") { id } }'],
  ])('keeps nothing of %s', async (_what, query) => {
    await start();
    await ask(query);
    const again = await ask(query);
    expect(again.cached).toBe(false);
    expect(again.headers.get('cache-control')).toBe('no-store');
  });

  it('neither serves nor keeps answers for those who are known', async () => {
    await start();
    const headers = { cookie: `cep_access=${await accessToken('ADVISOR')}` };
    expect((await ask(COURSE, headers)).cached).toBe(false);
    expect((await ask(COURSE, { authorization: 'Bearer nonsense' })).cached).toBe(false);
    expect((await ask('{ course(id: "k9") { title } }', headers)).cached).toBe(false);
    expect((await ask('{ course(id: "k9") { title } }')).cached).toBe(false);
  });

  it('does not keep an answer that a change overtook', async () => {
    await start();
    let release: () => void = () => undefined;
    open.gate.wait = new Promise((resolve) => (release = resolve));
    const query = '{ course(id: "slow") { title } }';
    const other = '{ courses(first: 1) { title } }';
    await ask(other);
    expect((await ask(other)).cached).toBe(true);
    const slow = ask(query);
    await until(() => open.gate.waiting === 1);
    open.courses.title = 'Cocina';
    open.contentFeed.append('slow');
    // The change is heard when what was kept before is gone.
    await until(async () => JSON.stringify((await ask(other)).body).includes('Cocina'));
    open.gate.wait = undefined;
    release();
    expect((await slow).body.data).toEqual({ course: { title: 'Atención sociosanitaria' } });
    expect((await ask(query)).body.data).toEqual({ course: { title: 'Cocina' } });
  });

  it('serves nothing while changes cannot be heard, and goes on afterwards', async () => {
    await start({ followTiming: { ...timing, backoffMs: 1_500, maxBackoffMs: 1_500 } });
    open.contentFeed.cut();
    await until(() => open.contentFeed.readerCount === 0);
    await until(async () => !(await ask(COURSE)).cached);
    expect((await ask(COURSE)).cached).toBe(false);
    await until(() => open.contentFeed.readerCount === 1);
    await until(async () => (await ask(COURSE)).cached);
  });

  it('counts what it does', async () => {
    await start();
    const text = await (await fetch(`${open.origin}/metrics`)).text();
    expect(text).toMatch(/cep_gateway_cache_lookups_total\{outcome="hit"\} [1-9]/);
    expect(text).toMatch(/cep_gateway_subgraph_seconds_count\{subgraph="content",outcome="ok"\} [1-9]/);
  });
});
