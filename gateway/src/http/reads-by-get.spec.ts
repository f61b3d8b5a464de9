import { createHash } from 'node:crypto';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';
import { until } from '../testing/socket-client';

const COURSE = 'query Course($id: ID!) { course(id: $id) { title } }';
const DRAFT = 'query Draft { draft(id: "k1") { title } }';
const PERSON = 'query Person { whoami { role } }';
const TOUCH = 'mutation Touch { touch(id: "l") { id } }';
const MIXED = 'query Mixed { course(id: "k1") { title } draft(id: "k1") { title } }';
const idOf = (text: string): string => createHash('sha256').update(text).digest('hex');
const manifest = Object.fromEntries(
  [COURSE, DRAFT, PERSON, TOUCH, MIXED].map((text) => [`sha256:${idOf(text)}`, text]),
);

describe('a read by GET and the id of a document of our own', () => {
  let open: OpenGateway;
  beforeAll(async () => {
    open = await openGateway({ guard: { manifest }, production: true });
    await until(() => open.contentFeed.readerCount === 1);
  });
  afterAll(() => open.gateway.close());

  const get = (text: string, headers: Record<string, string> = {}, variables: object = { id: 'k1' }) => {
    const extensions = { persistedQuery: { version: 1, sha256Hash: idOf(text) } };
    const asked = new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) });
    return fetch(`${open.url}?${asked}`, { headers });
  };
  const calls = (): number => open.content.requests.length;

  it('may be kept by caches as long as its hints say, and shown once more while they ask again', async () => {
    const response = await get(COURSE);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60, stale-while-revalidate=60');
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{20,}"$/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(await response.json()).toMatchObject({ data: { course: { title: 'Atención sociosanitaria' } } });
  });

  it("tells no caller's standing, for the next one reads it too", async () => {
    const response = await get(COURSE, {}, { id: 'k2' });
    expect(response.headers.get('ratelimit')).toBeNull();
    expect(Object.keys(((await response.json()) as { extensions: { cost: object } }).extensions.cost)).toEqual([
      'requested',
      'charged',
      'maximum',
    ]);
  });

  it('is not sent again to who has it, whether it was at hand or not', async () => {
    const etag = (await get(COURSE, {}, { id: 'k3' })).headers.get('etag') ?? '';
    for (let time = 0; time < 2; time += 1) {
      const again = await get(COURSE, { 'if-none-match': `W/${etag}, "other"` }, { id: 'k3' });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect(again.headers.get('cache-control')).toContain('public');
    }
    expect((await get(COURSE, { 'if-none-match': '"other"' }, { id: 'k3' })).status).toBe(200);
    expect((await get(COURSE, { 'if-none-match': etag, accept: 'application/json' }, { id: 'k3' })).status).toBe(304);
  });

  it('is found at hand until the content changes, and then has another mark', async () => {
    const first = await get(COURSE, {}, { id: 'k4' });
    await until(async () => {
      const before = calls();
      await get(COURSE, {}, { id: 'k4' });
      return calls() === before;
    });
    open.courses.title = 'Cocina';
    open.contentFeed.append('k4');
    await until(async () => (await get(COURSE, {}, { id: 'k4' })).headers.get('etag') !== first.headers.get('etag'));
  });

  it('also comes by documentId', async () => {
    const response = await fetch(
      `${open.url}?documentId=sha256:${idOf(COURSE)}&variables=${encodeURIComponent('{"id":"k1"}')}`,
    );
    expect(response.headers.get('cache-control')).toContain('public');
  });

  it.each([
    ['a private field', DRAFT, {}],
    ['a private field beside a public one', MIXED, {}],
    ['a field without a hint', PERSON, {}],
  ])('is never kept with %s', async (_what, text, headers) => {
    const response = await get(text, headers);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('is never kept with a session, good or forged, by cookie or by header', async () => {
    const token = await accessToken('ADVISOR');
    const sessions: Record<string, string>[] = [
      { cookie: `cep_access=${token}` },
      { cookie: `theme=dark; __Host-cep_access=${token}` },
      { cookie: 'cep_refresh=anything' },
      { cookie: 'cep_access=forged' },
      { authorization: `Bearer ${token}` },
      { authorization: 'Bearer forged' },
    ];
    for (const session of sessions) {
      const response = await get(COURSE, { ...session, 'apollo-require-preflight': '1' });
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(response.headers.get('etag')).toBeNull();
      // Nor without the header that shows that no other site sent it.
      const forged = await get(COURSE, session);
      expect([forged.status, forged.headers.get('cache-control')]).toEqual([400, 'no-store']);
    }
  });

  it('is never kept when it failed', async () => {
    const response = await get(COURSE, {}, {});
    expect([response.status, response.headers.get('cache-control')]).toEqual([400, 'no-store']);
  });

  it('changes nothing', async () => {
    const response = await get(TOUCH);
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect(open.leads.requests).toHaveLength(1);
  });

  it('by its text must show that no other site sent it', async () => {
    const url = `${open.url}?query=${encodeURIComponent('{ course(id: "k1") { title } }')}`;
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url, { headers: { 'apollo-require-preflight': '1' } })).status).toBe(200);
  });

  it.each([
    ['an id that nobody gave', `?documentId=${'0'.repeat(64)}`, 'PERSISTED_QUERY_NOT_FOUND'],
    ['variables that are no JSON', `?documentId=${idOf(COURSE)}&variables={`, 'BAD_USER_INPUT'],
    ['variables that are a list', `?documentId=${idOf(COURSE)}&variables=[]`, 'BAD_USER_INPUT'],
  ])('is refused with %s', async (_what, query, code) => {
    const response = await fetch(open.url + query);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

describe('with a session and trusted documents required', () => {
  let open: OpenGateway;
  let cookie: string;
  beforeAll(async () => {
    open = await openGateway({ guard: { manifest, requireTrusted: true } });
    cookie = `cep_access=${await accessToken('ADMIN')}`;
  });
  afterAll(() => open.gateway.close());

  it('only what our own front ends ask is answered, in whatever layout', async () => {
    const own = await open.ask('query Person {\n  whoami {\n    role # who\n  }\n}', { headers: { cookie } });
    expect(own.body.data).toEqual({ whoami: { role: 'ADMIN' } });
    const other = await open.ask('query Person { whoami { role userId } }', { headers: { cookie } });
    expect(other.status).toBe(403);
    expect(other.body.errors?.[0]?.extensions.code).toBe('UNTRUSTED_DOCUMENT');
  });

  it('programs with a token of their own, and the public, ask what they like', async () => {
    const headers = { authorization: `Bearer ${await accessToken('ADMIN')}` };
    expect((await open.ask('{ whoami { role userId } }', { headers })).status).toBe(200);
    expect((await open.ask('{ whoami { role userId } }')).status).toBe(200);
  });
});
