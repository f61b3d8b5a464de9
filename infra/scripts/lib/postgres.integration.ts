import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { Client } from 'pg';
import { startPostgres, stopLeftOver } from './postgres.cjs';

type Postgres = Awaited<ReturnType<typeof startPostgres>>;

const folder = `/tmp/cep-postgres-test-${process.pid}`;
const data = join(folder, 'postgres');
const start = (secret = 's'.repeat(40), say?: (text: string) => void): Promise<Postgres> =>
  startPostgres({ data, secret, logDir: folder, port: 0, say });
const pid = (): number => Number(readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

function isAlive(number: number): boolean {
  try {
    process.kill(number, 0);
    return true;
  } catch {
    return false;
  }
}

beforeAll(() => mkdirSync(folder, { recursive: true, mode: 0o755 }));
afterEach(() => stopLeftOver(data));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the embedded PostgreSQL', () => {
  it('is made at the first start, keeps its data over a stop, and checks their sums', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await first.stop();
    const second = await start();
    await expect(ask(second.url, 'SELECT answer FROM kept')).resolves.toEqual([{ answer: 42 }]);
    await expect(ask(second.url, 'SHOW data_checksums')).resolves.toEqual([{ data_checksums: 'on' }]);
    await second.stop();
  });

  it('comes back after kill -9, in spite of the pid file it left', async () => {
    const first = await start();
    await ask(first.url, 'CREATE TABLE survivor AS SELECT 1 AS one');
    const killed = pid();
    process.kill(killed, 'SIGKILL');
    await waitFor(() => !isAlive(killed));
    expect(existsSync(join(data, 'postmaster.pid'))).toBe(true);
    const second = await start();
    await expect(ask(second.url, 'SELECT one FROM survivor')).resolves.toEqual([{ one: 1 }]);
    await second.stop();
  });

  it('does not mistake another program for itself when the number in the pid file was given anew', async () => {
    const first = await start();
    await first.stop();
    writeFileSync(join(data, 'postmaster.pid'), `${process.pid}\n${data}\n0\n5432\n`);
    const second = await start();
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  it('is taken over when a killed launcher left it running, and stopped in the end', async () => {
    const left = await start();
    const found = await start();
    expect(found.adopted).toBe(true);
    expect(found.url).toBe(left.url);
    const number = pid();
    await found.stop();
    expect(isAlive(number)).toBe(false);
  });

  it('is started again, where it was, each time it falls', async () => {
    const said: string[] = [];
    const kept = await start(undefined, (text) => said.push(text));
    await ask(kept.url, 'CREATE TABLE acknowledged AS SELECT 7 AS seven');
    for (let fall = 0; fall < 2; fall += 1) {
      process.kill(pid(), 'SIGKILL');
      const rows = await waitFor(() => ask(kept.url, 'SELECT seven FROM acknowledged'), { timeoutMs: 60_000 });
      expect(rows).toEqual([{ seven: 7 }]);
    }
    expect(said[0]).toBe('! PostgreSQL ended; starting it again');
    const last = pid();
    await kept.stop();
    expect(isAlive(last)).toBe(false);
  });

  it('is started again also when another launcher had left it running', async () => {
    await start();
    const kept = await start(undefined, () => undefined);
    expect(kept.adopted).toBe(true);
    process.kill(pid(), 'SIGKILL');
    await waitFor(() => ask(kept.url, 'SELECT 1 AS one'), { timeoutMs: 60_000 });
    await kept.stop();
  });

  it('says so when the data belong to another secret', async () => {
    await expect(start('t'.repeat(40))).rejects.toMatchObject({
      message: 'The local database was made with another secret.',
      remedy: expect.stringContaining('secrets.json'),
    });
  });

  it('refuses half a data directory and names the remedy', async () => {
    rmSync(join(data, 'global/pg_control'));
    await expect(start()).rejects.toMatchObject({
      message: expect.stringContaining('half written'),
      remedy: expect.stringContaining('run reset'),
    });
  });

  it('begins anew when the first start was killed half-way', async () => {
    rmSync(data, { recursive: true });
    mkdirSync(`${data}.new/base`, { recursive: true });
    const fresh = await start();
    await expect(ask(fresh.url, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
    expect(existsSync(`${data}.new`)).toBe(false);
    await fresh.stop();
  });
});
