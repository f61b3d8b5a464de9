import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join, resolve } from 'node:path';
import { freePorts } from '../harness/ports';

const ROOT = resolve(__dirname, '../..');
let data: string;
let ports: Record<string, string>;

beforeEach(async () => {
  data = mkdtempSync('/tmp/cep-fault-');
  // As a checkout's folder is: PostgreSQL's own user must get through.
  chmodSync(data, 0o755);
  const [storefront, backoffice, gateway] = await freePorts(3);
  ports = { STOREFRONT_PORT: String(storefront), BACKOFFICE_PORT: String(backoffice), GATEWAY_PORT: String(gateway) };
});
afterEach(() => rmSync(data, { recursive: true, force: true }));

function start(env: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['infra/scripts/run.cjs', 'start'], {
    cwd: ROOT,
    env: { ...process.env, NODE_ENV: 'development', CEP_DATA_DIR: data, ...ports, ...env },
    encoding: 'utf8',
    timeout: 240_000,
  });
  return { code: status, said: stdout + stderr };
}

describe('a start that cannot succeed says why, what to do, and ends', () => {
  it('when a port is taken', async () => {
    const squatter: Server = createServer();
    await new Promise<void>((done) => squatter.listen(Number(ports.STOREFRONT_PORT), '127.0.0.1', done));
    const { code, said } = start();
    squatter.close();
    expect(code).toBe(1);
    expect(said).toContain(`taken by another program: ${ports.STOREFRONT_PORT} (STOREFRONT_PORT)`);
    expect(said).toContain('choose another port');
  });

  it('when the data directory is half written', () => {
    mkdirSync(join(data, 'postgres/base'), { recursive: true });
    writeFileSync(join(data, 'postgres/postgresql.conf'), '');
    const { code, said } = start();
    expect(code).toBe(1);
    expect(said).toContain('half written');
    expect(said).toContain('run reset');
  });

  it('when a variable is wrong', () => {
    const { code, said } = start({ LOG_LEVEL: 'loud', DB_POOL_MAX: 'many' });
    expect(code).toBe(1);
    expect(said).toContain('LOG_LEVEL');
    expect(said).toContain('DB_POOL_MAX');
  });

  it('when a port is no number', () => {
    const { code, said } = start({ GATEWAY_PORT: 'four thousand' });
    expect(code).toBe(1);
    expect(said).toContain('GATEWAY_PORT=four thousand is not a port number');
  });

  it('when the outside database cannot be reached', async () => {
    const [nobody] = await freePorts(1);
    const { code, said } = start({ DATABASE_URL: `postgres://user:word@127.0.0.1:${nobody}/cep` });
    expect(code).toBe(1);
    expect(said).toMatch(/ECONNREFUSED/);
    expect(said).not.toContain('user:word');
  });
});
