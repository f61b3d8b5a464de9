import { randomBytes } from 'node:crypto';
import WebSocket from 'ws';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, printSchema } from 'graphql';
import { partnerGateway, type PartnerGateway } from '../testing/partner-keys';

const COURSE = '{ course(id: "k1") { id title } }';

/** What it refuses of hostile documents and requests is tried with the guard, over all entrances alike. */
describe('the partner entrance', () => {
  let open: PartnerGateway;
  beforeAll(async () => {
    open = await partnerGateway({ production: true });
  });
  afterAll(() => open.gateway.close());
  const calls = (): number => open.content.requests.length + open.leads.requests.length;
  const codeOf = ({ body }: { body: { errors?: { extensions: Record<string, unknown> }[] } }): unknown =>
    body.errors?.[0]?.extensions.code;

  it("answers a partner's key, says what it cost, and lets nobody keep it", async () => {
    const { secret } = open.key();
    const { status, body, headers } = await open.partner(COURSE, secret);
    expect({ status, data: body.data }).toEqual({
      status: 200,
      data: { course: { id: 'k1', title: 'Atención sociosanitaria' } },
    });
    expect(body.extensions?.cost).toMatchObject({ requested: 1, plan: 'partner.basic' });
    expect(headers.get('ratelimit')).toMatch(/^"partner\.basic";r=\d+;t=\d+$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('takes queries by GET', async () => {
    const response = await fetch(`${open.origin}/partner/graphql?query=${encodeURIComponent(COURSE)}`, {
      headers: { authorization: `Bearer ${open.key().secret}` },
    });
    expect(await response.json()).toMatchObject({ data: { course: { id: 'k1' } } });
  });

  describe.each([
    ['none', () => undefined],
    ['one that nobody has', () => `cep_pk_${randomBytes(32).toString('base64url')}`],
    ['one that is none', () => 'cep_pk_corta'],
    ["a session's token", () => 'eyJhbGciOiJIUzI1NiJ9.e30.x'],
    ['an expired one', () => open.key({ state: 'EXPIRED' }).secret],
    ['a revoked one', () => open.key({ state: 'REVOKED' }).secret],
    ['one whose end has just come', () => open.key({ expiresAt: new Date(Date.now() - 1).toISOString() }).secret],
  ])('with a key: %s', (_which, secret) => {
    it('is refused in the same words, before anything is asked', async () => {
      const before = calls();
      const answer = await open.partner(COURSE, secret());
      expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 401, code: 'UNAUTHENTICATED' });
      expect(answer.body.errors?.[0]?.message).toBe(
        'Envía una clave válida en la cabecera Authorization: Bearer <clave>.',
      );
      expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="CEP"');
      expect(calls()).toBe(before);
    });
  });

  it('is not for workers, nor for addresses that the key does not name', async () => {
    expect((await open.partner(COURSE, open.key({ kind: 'WORKER' }).secret)).status).toBe(403);
    expect((await open.partner(COURSE, open.key({ allowed: ['203.0.113.7'] }).secret)).status).toBe(403);
    expect((await open.partner(COURSE, open.key({ allowed: ['127.0.0.1'] }).secret)).status).toBe(200);
  });

  it.each(['/partner/graphql', '/graphql'])('refuses a key in the address of %s, good or not', async (path) => {
    const { secret } = open.key();
    for (const name of ['apiKey', 'api_key', 'access_token', 'x']) {
      const response = await fetch(`${open.origin}${path}?query={__typename}&${name}=${secret}`, {
        headers: { authorization: `Bearer ${secret}` },
      });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toContain(secret);
    }
  });

  it.each([
    ['a field', '{ course(id: "k1") { level } }'],
    ['a root field', '{ whoami { role } }'],
    ['an argument value', '{ courses(first: 1, filter: { drafts: true }) { id } }'],
    ['a change', 'mutation { touch(id: "l1") { id } }'],
    ['a misspelt field', '{ course(id: "k1") { leve } }'],
    ['a type', '{ course(id: "k1") { ... on Lead { id } } }'],
  ])('knows nothing outside the contract, and hints at nothing: %s', async (_what, query) => {
    const before = calls();
    const answer = await open.partner(query, open.key().secret);
    expect({ status: answer.status, code: codeOf(answer) }).toEqual({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
    expect(JSON.stringify(answer.body)).not.toMatch(/did you mean/i);
    expect(calls()).toBe(before);
  });

  it('takes no WebSocket: the contract has no subscriptions', async () => {
    const socket = new WebSocket(`${open.origin.replace('http', 'ws')}/partner/graphql`, 'graphql-transport-ws');
    const refusal = await new Promise<Error>((resolve) => socket.once('error', resolve));
    expect(refusal.message).toContain('404');
  });

  it('reads variables as the contract types them', async () => {
    const query = 'query ($filter: CourseFilter) { courses(first: 1, filter: $filter) { id } }';
    const { secret } = open.key();
    const good = await open.partner(query, secret, { variables: { filter: { text: 'sanidad' } } });
    expect(good.body.data).toEqual({ courses: [{ id: 'k0' }] });
    const before = calls();
    const hidden = await open.partner(query, secret, { variables: { filter: { drafts: true } } });
    expect({ status: hidden.status, code: codeOf(hidden) }).toEqual({ status: 400, code: 'BAD_USER_INPUT' });
    expect(calls()).toBe(before);
  });

  it('shows the contract and nothing else by introspection, also in production', async () => {
    const { secret } = open.key();
    const { body } = await open.partner(getIntrospectionQuery({ inputValueDeprecation: true }), secret);
    const sdl = printSchema(buildClientSchema(body.data as unknown as IntrospectionQuery));
    expect(sdl).toContain('type Course {');
    expect(sdl).toContain('createLead');
    for (const hidden of [
      'level',
      'drafts',
      'Lead ',
      'whoami',
      'Subscription',
      'Whoami',
      'secret',
      'owner',
      'cacheControl',
    ])
      expect(sdl).not.toContain(hidden);
    const type = await open.partner('{ __type(name: "Whoami") { name } }', secret);
    expect(type.body.data).toEqual({ __type: null });
    const mixed = await open.partner('{ __schema { queryType { name } } course(id: "k1") { id } }', secret);
    expect(mixed.status).toBe(400);
  });

  it('respects the scopes of a key', async () => {
    const reader = open.key({ scopes: ['catalogue.read'] });
    const sender = open.key({ scopes: ['lead.create'] });
    const change = 'mutation { createLead(name: "Ana") { by } }';
    expect((await open.partner(COURSE, reader.secret)).status).toBe(200);
    expect(codeOf(await open.partner(change, reader.secret))).toBe('FORBIDDEN');
    expect((await open.partner(change, sender.secret)).body.data).toEqual({
      createLead: { by: `PARTNER ${sender.id}` },
    });
    expect(codeOf(await open.partner(`query { ...f } fragment f on Query ${COURSE}`, sender.secret))).toBe('FORBIDDEN');
    expect(codeOf(await open.partner(COURSE, open.key({ scopes: ['unheard.of'] }).secret))).toBe('FORBIDDEN');
  });
});

describe('a key at the main entrance', () => {
  let open: PartnerGateway;
  beforeAll(async () => {
    open = await partnerGateway();
  });
  afterAll(() => open.gateway.close());
  const ask = (query: string, secret: string) => open.ask(query, { headers: { authorization: `Bearer ${secret}` } });

  it("is refused when it is a partner's, or none", async () => {
    expect((await ask('{ __typename }', open.key().secret)).status).toBe(403);
    expect((await ask('{ __typename }', open.key({ kind: 'WORKER', state: 'REVOKED' }).secret)).status).toBe(401);
  });

  it('lets a worker do what its scopes open, and nothing else', async () => {
    const { secret } = open.key({ kind: 'WORKER', scopes: ['journal.write'] });
    expect((await ask('{ __typename }', secret)).status).toBe(200);
    expect((await ask('{ whoami { role } }', secret)).status).toBe(403);
  });
});
