import type { JobQueues } from '@cep/kit';
import { get } from 'node:http';
import { accessToken, openGateway, type OpenGateway } from '../testing/open-gateway';

describe('the HTTP entrance', () => {
  let open: OpenGateway;
  beforeAll(async () => {
    const queues = { list: async () => [], queue: () => undefined } as unknown as JobQueues;
    open = await openGateway({ queues, backofficeUrl: 'http://localhost:3001' });
  });
  afterAll(() => open.gateway.close());

  it('echoes a well-formed request id through every hop, and replaces any other', async () => {
    const id = '0198c0de-0000-4000-8000-00000000000a';
    const kept = await open.ask('{ whoami { requestId } }', { headers: { 'x-request-id': id } });
    expect(kept.headers.get('x-request-id')).toBe(id);
    expect(kept.body.data).toEqual({ whoami: { requestId: id } });
    const replaced = await open.ask('{ whoami { requestId } }', { headers: { 'x-request-id': 'x" injected' } });
    const fresh = replaced.headers.get('x-request-id');
    expect(fresh).toMatch(/^[0-9a-f-]{14}7/);
    expect(replaced.body.data).toEqual({ whoami: { requestId: fresh } });
  });

  it("sets a subgraph's cookies, one header each, and keeps them out of the body", async () => {
    const { headers, body } = await open.ask('mutation { login }');
    expect(headers.getSetCookie()).toEqual(['cep_access=a; Path=/; HttpOnly', 'cep_refresh=r; Path=/; HttpOnly']);
    expect(body.data).toEqual({ login: 'ok' });
    expect(Object.keys(body.extensions ?? {})).toEqual(['cost']);
  });

  it('says when a session has expired', async () => {
    const token = await accessToken('ADVISOR', { expiresAt: Math.floor(Date.now() / 1000) - 10 });
    const { headers, body } = await open.ask('{ whoami { role } }', { headers: { cookie: `cep_access=${token}` } });
    expect(headers.get('x-cep-session')).toBe('expired');
    expect(body.data).toEqual({ whoami: { role: 'PUBLIC' } });
  });

  it('lets the front ends read with credentials, and no other page', async () => {
    const ours = await open.ask('{ __typename }', { headers: { origin: 'http://localhost:3000' } });
    expect(ours.headers.get('access-control-allow-origin')).toBe('http://localhost:3000');
    expect(ours.headers.get('access-control-allow-credentials')).toBe('true');
    const other = await open.ask('{ __typename }', { headers: { origin: 'https://evil.example' } });
    expect(other.headers.get('access-control-allow-origin')).toBeNull();
    const preflight = await fetch(open.url, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3001', 'access-control-request-method': 'POST' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type');
  });

  it('carries security headers, cached or not', async () => {
    const query = '{ course(id: "k1") { title } }';
    for (let time = 0; time < 3; time += 1) {
      expect(Object.fromEntries((await open.ask(query)).headers)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
      });
    }
    const page = await fetch(`${open.origin}/nothing`);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('x-powered-by')).toBeNull();
    // Only where the address is https: a browser would never go back to http.
    expect(page.headers.get('strict-transport-security')).toBeNull();
  });

  it('answers that it lives, and is ready only with all its subgraphs', async () => {
    expect(await (await fetch(`${open.origin}/health`)).json()).toEqual({ status: 'ok', service: 'gateway' });
    expect((await fetch(`${open.origin}/ready`)).status).toBe(200);
    open.leads.down = true;
    const response = await fetch(`${open.origin}/ready`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({ status: 'not ready', subgraphs: { content: 'ready', leads: 'not ready' } });
    open.leads.down = false;
  });

  it('shows Sandbox to browsers', async () => {
    const response = await fetch(open.url, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('embeddable-sandbox');
  });

  it('opens the queue monitor to administrators alone', async () => {
    const visit = async (headers: Record<string, string>) =>
      fetch(`${open.origin}/queues`, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
    const stranger = await visit({});
    expect([stranger.status, stranger.headers.get('location')]).toEqual([303, 'http://localhost:3001/entrar']);
    expect((await visit({ cookie: `cep_access=${await accessToken('ADVISOR')}` })).status).toBe(403);
    const admin = await visit({ cookie: `cep_access=${await accessToken('ADMIN')}` });
    expect(admin.status).toBe(200);
    expect(await admin.text()).toContain('CEP · Colas');
    expect(admin.headers.get('content-security-policy')).toMatch(/script-src 'self';.*frame-ancestors 'none'/);
    const api = await fetch(`${open.origin}/queues/api/queues`, { headers: { accept: 'application/json' } });
    expect(api.status).toBe(403);
  });

  it('lets requests in flight finish before it closes', async () => {
    const own = await openGateway();
    let release: () => void = () => undefined;
    own.gate.wait = new Promise((resolve) => (release = resolve));
    const asked = own.ask('{ course(id: "k1") { title } }');
    while (own.gate.waiting === 0) await new Promise((resolve) => setImmediate(resolve));
    const closing = own.gateway.close();
    release();
    expect((await asked).body.data).toEqual({ course: { title: 'Atención sociosanitaria' } });
    await closing;
    const refused = await new Promise<NodeJS.ErrnoException>((resolve) => get(own.origin).once('error', resolve));
    expect(refused.code).toBe('ECONNREFUSED');
  });
});

describe('in production', () => {
  it('shows explorers and the schema to staff alone, where they are turned on', async () => {
    const open = await openGateway({ production: true, explorable: true, backofficeUrl: 'https://panel.cep.example' });
    const staff = { cookie: `__Host-cep_access=${await accessToken('VIEWER')}` };
    const student = { cookie: `__Host-cep_access=${await accessToken('STUDENT')}` };
    for (const page of [open.url, `${open.origin}/graphiql/`]) {
      const visit = (headers: Record<string, string>) =>
        fetch(page, { headers: { accept: 'text/html', ...headers }, redirect: 'manual' });
      const stranger = await visit({});
      expect([stranger.status, stranger.headers.get('location')]).toEqual([303, 'https://panel.cep.example/entrar']);
      expect((await visit(student)).status).toBe(403);
      // Behind https another site of the domain could have planted a cookie without the prefix.
      expect((await visit({ cookie: staff.cookie.replace('__Host-', '') })).status).toBe(303);
      const shown = await visit(staff);
      expect(shown.status).not.toBe(403);
      expect(shown.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(shown.headers.get('strict-transport-security')).toContain('max-age=31536000');
    }
    const SCHEMA = '{ __schema { queryType { name } } }';
    const closed = await open.ask(SCHEMA, { headers: student });
    expect(closed.body.errors?.[0]?.extensions.code).toBe('INTROSPECTION_DISABLED');
    expect((await open.ask(SCHEMA, { headers: staff })).body.data).toEqual({
      __schema: { queryType: { name: 'Query' } },
    });
    await open.gateway.close();
  });

  it('shows neither explorers nor the schema', async () => {
    const open = await openGateway({ production: true });
    expect((await fetch(`${open.origin}/graphiql`)).status).toBe(404);
    expect(await (await fetch(open.url, { headers: { accept: 'text/html' } })).text()).not.toContain('sandbox');
    const { body } = await open.ask('{ __schema { types { name } } }');
    expect(body.errors).toHaveLength(1);
    await open.gateway.close();
  });
});
