import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { nginx } from '../scripts/lib/tools.cjs';
import { freePort } from '../scripts/lib/free-port.cjs';

const binary = nginx();
const HOSTS = { STOREFRONT_HOST: 'www.cep.example', BACKOFFICE_HOST: 'panel.cep.example' };

interface Seen {
  upstream: string;
  headers: IncomingHttpHeaders;
}

let folder: string;
let port: number;
let process_: ChildProcess;
/** What each upstream does with a request instead of answering it. */
const faults = new Map<string, 'hangs up' | 'says 503'>();
const reached: string[] = [];
const upstreams: Server[] = [];

/** Says who it is and what reached it; takes upgrades as a WebSocket server does. */
async function upstream(name: string): Promise<string> {
  const server = createServer((incoming, response) => {
    reached.push(name);
    if (faults.get(name) === 'hangs up') return void incoming.socket.destroy();
    if (faults.get(name) === 'says 503') return void response.writeHead(503).end();
    incoming.resume();
    incoming.once('end', () => response.end(JSON.stringify({ upstream: name, headers: incoming.headers })));
  });
  server.on('upgrade', (incoming, socket) => {
    reached.push(name);
    if (faults.get(name) === 'says 503')
      return void socket.end('HTTP/1.1 503 Service Unavailable\r\ncontent-length: 0\r\n\r\n');
    socket.end(
      `HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nx-upstream: ${name}\r\nx-cookie: ${incoming.headers.cookie}\r\n\r\n`,
    );
  });
  upstreams.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function ask(
  host: string,
  path: string,
  headers: Record<string, string> = {},
  body = '',
): Promise<{ status: number; seen: Seen | null; headers: IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const outgoing = request(
      { host: '127.0.0.1', port, path, method: body ? 'POST' : 'GET', headers: { host, ...headers } },
      (response) => {
        let text = '';
        response.on('data', (chunk) => (text += chunk));
        response.on('end', () => {
          const seen = text.startsWith('{') ? (JSON.parse(text) as Seen) : null;
          resolve({ status: response.statusCode ?? 0, seen, headers: response.headers });
        });
      },
    );
    outgoing.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve({ status: 101, seen: null, headers: response.headers });
    });
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}

/** As the image's entrance fills the template in. */
function render(variables: Record<string, string>): string {
  const template = readFileSync(join(__dirname, 'templates/default.conf.template'), 'utf8');
  return template
    .replace(/\$\{(\w+)\}/g, (_, name: string) => variables[name] ?? '')
    .replaceAll('listen 8080', `listen 127.0.0.1:${port}`);
}

(binary ? describe : describe.skip)('the entrance through nginx', () => {
  beforeAll(async () => {
    folder = mkdtempSync('/tmp/cep-nginx-');
    // Started by root, it keeps bodies as a user of its own.
    chmodSync(folder, 0o755);
    port = await freePort();
    const [STOREFRONT_UPSTREAM = '', BACKOFFICE_UPSTREAM = '', ...gateways] = await Promise.all(
      ['storefront', 'backoffice', 'gateway', 'second gateway'].map(upstream),
    );
    const GATEWAY_SERVERS = gateways.map((address) => `server ${address} max_fails=0;`).join(' ');
    writeFileSync(
      join(folder, 'site.conf'),
      render({ ...HOSTS, GATEWAY_SERVERS, STOREFRONT_UPSTREAM, BACKOFFICE_UPSTREAM }),
    );
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
      .map((name) => `${name}_temp_path ${folder}/${name};`)
      .join(' ');
    writeFileSync(
      join(folder, 'nginx.conf'),
      `pid ${folder}/pid; daemon off; error_log stderr; events {} http { access_log off; ${temporary} include ${folder}/site.conf; }`,
    );
    // A file: what node takes for a pipe is a socket, which cannot be opened by its name.
    const output = openSync(join(folder, 'access.log'), 'a');
    process_ = spawn(binary ?? '', ['-c', join(folder, 'nginx.conf'), '-p', folder], {
      stdio: ['ignore', output, 'ignore'],
    });
    closeSync(output);
    await waitFor(async () => (await ask('127.0.0.1', '/nginx-health')).status === 204);
  });

  afterAll(async () => {
    const gone = new Promise((resolve) => process_.once('exit', resolve));
    process_.kill('SIGTERM');
    await gone;
    for (const server of upstreams) server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['www.cep.example', '/cursos', 'storefront'],
    ['www.cep.example', '/graphql', 'gateway'],
    ['panel.cep.example', '/', 'backoffice'],
    ['panel.cep.example', '/graphql', 'gateway'],
    ['panel.cep.example', '/queues/static/app.js', 'gateway'],
  ])('sends %s%s to the %s', async (host, path, expected) => {
    expect((await ask(host, path)).seen?.upstream).toContain(expected);
  });

  it.each([
    ['www.cep.example', '/cuenta/confirmar/'],
    ['www.cep.example', '/cuenta/contrasena/'],
    ['panel.cep.example', '/contrasena/'],
  ])('keeps what opens an account out of its log: %s%s', async (host, door) => {
    await ask(host, `${door}un-secreto/__data.json?x=1`, { referer: `https://${host}${door}un-secreto` });
    const logged = (): string => readFileSync(join(folder, 'access.log'), 'utf8');
    await waitFor(() => logged().includes(`GET ${door}*/__data.json?x=1 `), { what: 'the line of the request' });
    expect(logged()).not.toContain('un-secreto');
  });

  describe('while one of two gateways fails', () => {
    beforeEach(() => reached.splice(0));
    afterEach(() => faults.clear());
    const askTwice = async (body?: string): Promise<(string | number)[]> => {
      // In turn, so one of the two begins at the one that fails.
      const answers = [
        await ask('www.cep.example', '/graphql', {}, body),
        await ask('www.cep.example', '/graphql', {}, body),
      ];
      return answers.map(({ status, seen }) => seen?.upstream ?? status);
    };

    it.each(['hangs up', 'says 503'] as const)(
      'asks the other when it %s, for what can be asked twice',
      async (fault) => {
        faults.set('gateway', fault);
        expect(await askTwice()).toEqual(['second gateway', 'second gateway']);
      },
    );

    it('never sends a POST again that may have been taken', async () => {
      faults.set('gateway', 'hangs up');
      expect((await askTwice('{}')).sort()).toEqual([502, 'second gateway']);
      expect(reached.sort()).toEqual(['gateway', 'second gateway']);
    });

    it('opens a socket at the other when it is going down', async () => {
      faults.set('gateway', 'says 503');
      const open = () => ask('panel.cep.example', '/graphql', { upgrade: 'websocket', connection: 'upgrade' });
      for (const { status, headers } of [await open(), await open()])
        expect({ status, at: headers['x-upstream'] }).toEqual({ status: 101, at: 'second gateway' });
    });
  });

  it('answers nobody who asks for another host', async () => {
    await expect(ask('evil.example', '/')).rejects.toThrow();
  });

  it('keeps metrics and health of the gateway to itself', async () => {
    expect((await ask('panel.cep.example', '/metrics')).seen?.upstream).toBe('backoffice');
  });

  it('lets a WebSocket through with its cookie', async () => {
    const { status, headers } = await ask('panel.cep.example', '/graphql', {
      upgrade: 'websocket',
      connection: 'upgrade',
      cookie: 'cep_access=abc',
    });
    expect(status).toBe(101);
    expect(headers).toMatchObject({ 'x-upstream': expect.stringContaining('gateway'), 'x-cookie': 'cep_access=abc' });
  });

  it('says who really asks, whatever the visitor claims, and numbers the request', async () => {
    const { seen } = await ask('www.cep.example', '/', {
      'x-forwarded-for': '203.0.113.9',
      'x-forwarded-proto': 'https',
    });
    expect(seen?.headers).toMatchObject({
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-proto': 'https',
      'x-forwarded-host': 'www.cep.example',
    });
    expect(seen?.headers['x-request-id']).toMatch(/^[0-9a-f]{32}$/);
  });

  it('leaves a body a little over 1 MB to the gateway, whose refusal says what to do', async () => {
    const body = 'x'.repeat(1_100_000);
    expect(
      (await ask('www.cep.example', '/graphql', { 'content-length': String(body.length) }, body)).seen?.upstream,
    ).toContain('gateway');
  });
});
