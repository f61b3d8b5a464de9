import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings } from './settings.cjs';

let data: string;
beforeEach(() => (data = mkdtempSync(join(tmpdir(), 'cep-settings-'))));
afterEach(() => rmSync(data, { recursive: true, force: true }));

const read = (env: Record<string, string> = {}) => readSettings({ CEP_DATA_DIR: data, ...env });

describe('ports', () => {
  it('are the documented ones by default', () => {
    expect(read().ports).toMatchObject({ STOREFRONT_PORT: 3000, BACKOFFICE_PORT: 3001, GATEWAY_PORT: 4000 });
  });

  it('move together by an offset, except those that are set', () => {
    const { ports } = read({ PORT_OFFSET: '100', GATEWAY_PORT: '4444' });
    expect(ports).toMatchObject({ STOREFRONT_PORT: 3100, GATEWAY_PORT: 4444, LEADS_PORT: 4103 });
  });

  it('are all named when they are no port numbers', () => {
    expect(() => read({ GATEWAY_PORT: 'x', STOREFRONT_PORT: '70000' })).toThrow(
      /STOREFRONT_PORT=70000.*GATEWAY_PORT=x/,
    );
  });
});

describe('the secret of a machine', () => {
  it('is made once, long, and readable by its owner alone', () => {
    const first = read().secret;
    expect(first).toHaveLength(64);
    expect(read().secret).toBe(first);
    expect(statSync(join(data, 'secrets.json')).mode & 0o077).toBe(0);
  });

  it('gives way to the one of the environment', () => {
    expect(read({ CEP_SECRET: 'from-outside' }).secret).toBe('from-outside');
  });

  it('is not made anew over a damaged one, which would lock the database', () => {
    writeFileSync(join(data, 'secrets.json'), '{"CEP_SEC');
    expect(() => read()).toThrow('does not hold a usable secret');
    expect(readFileSync(join(data, 'secrets.json'), 'utf8')).toBe('{"CEP_SEC');
  });
});

describe('an outside database', () => {
  it('must be an address of PostgreSQL', () => {
    expect(() => read({ DATABASE_URL: 'mysql://host/cep' })).toThrow('not the address of a PostgreSQL');
    expect(read({ DATABASE_URL: 'postgres://u:p@host/cep' }).databaseUrl).toBe('postgres://u:p@host/cep');
  });
});
