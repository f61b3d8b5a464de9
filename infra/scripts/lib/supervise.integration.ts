import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { getPriority, tmpdir } from 'node:os';
import { join } from 'node:path';
import { waitFor } from '@cep/kit/testing';
import { freePort } from './free-port.cjs';
import { supervise } from './supervise.cjs';

const SERVER = `
  const { createServer } = require('node:http');
  const server = createServer((request, response) => {
    if (request.url === '/die') process.exit(3);
    response.end(String(process.pid));
  });
  server.listen(process.env.PORT, '127.0.0.1', () => console.log('started'));
  process.on('SIGTERM', () => { console.log('stopped cleanly'); server.close(); process.exit(0); });
`;

let folder: string;
let url: string;
let said: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'cep-supervise-'));
  said = [];
  url = `http://127.0.0.1:${await freePort()}`;
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(source: string, more: { givesWay?: boolean } = {}) {
  const file = join(folder, 'program.cjs');
  writeFileSync(file, source);
  const program = { name: 'program', args: [file], env: { PORT: new URL(url).port }, health: `${url}/health`, ...more };
  return supervise(program, { logDir: folder, say: (text: string) => said.push(text) });
}

const pidNow = async (): Promise<string> => (await fetch(url)).text();
const log = (): string => readFileSync(join(folder, 'program.log'), 'utf8');

describe('a supervised program', () => {
  it('is started again after it falls', async () => {
    const program = run(SERVER);
    await program.ready();
    const before = await pidNow();
    await fetch(`${url}/die`).catch(() => undefined);
    const after = await waitFor(() => pidNow().catch(() => null));
    expect(after).not.toBe(before);
    expect(said).toEqual(['! program ended (code 3); starting it again']);
    await program.stop();
  });

  it('is started again after kill -9', async () => {
    const program = run(SERVER);
    await program.ready();
    const before = await pidNow();
    process.kill(Number(before), 'SIGKILL');
    await waitFor(async () => (await pidNow().catch(() => before)) !== before);
    await program.stop();
  });

  it('is stopped cleanly, for good', async () => {
    const program = run(SERVER);
    await program.ready();
    await program.stop();
    expect(log()).toContain('stopped cleanly');
    await expect(pidNow()).rejects.toThrow();
    expect(said).toEqual([]);
  });

  it('comes back at once when it is asked to restart, without a word', async () => {
    const program = run(SERVER);
    await program.ready();
    const before = await pidNow();
    program.restart();
    await waitFor(async () => (await pidNow().catch(() => before)) !== before);
    expect(said).toEqual([]);
    await program.stop();
  });

  it('that nobody waits for lets the others go first, and does again after a fall', async () => {
    const program = run(SERVER, { givesWay: true });
    await program.ready();
    const before = await pidNow();
    expect(getPriority(Number(before))).toBeGreaterThan(getPriority());
    process.kill(Number(before), 'SIGKILL');
    const after = await waitFor(async () => {
      const now = await pidNow().catch(() => before);
      return now === before ? null : now;
    });
    expect(getPriority(Number(after))).toBeGreaterThan(getPriority());
    await program.stop();
  });

  it('that never gets well says why, and is not tried for ever', async () => {
    const program = run(`console.error('PORT: is wrong'); process.exit(1);`);
    await expect(program.ready()).rejects.toThrow('PORT: is wrong');
    await program.stop();
    expect(log().match(/PORT: is wrong/g)).toHaveLength(1);
  });
});
