import { randomBytes } from 'node:crypto';
import { baseEnv, postgresUrl } from './base-env';
import { parseEnv } from './parse-env';
import { productionFaults } from './production';

const schema = baseEnv.extend({ DATABASE_URL: postgresUrl });
const good = {
  NODE_ENV: 'production',
  CEP_SECRET: randomBytes(32).toString('hex'),
  DATABASE_URL: `postgres://cep_leads:${randomBytes(24).toString('base64url')}@postgres:5432/cep`,
};
const read = (changes: Record<string, string>) => parseEnv('leads', schema, { ...good, ...changes });

describe('a production', () => {
  it('starts with secrets of its own', () => {
    expect(read({})).toMatchObject({ NODE_ENV: 'production', LOG_LEVEL: 'info' });
    expect(read({ REDIS_URL: 'redis://127.0.0.1:6379' })).toBeDefined();
  });

  it.each([
    ['the secret of the example', 'CEP_SECRET', 'replace-with-openssl-rand-hex-32-output-000000000000000000'],
    ['a secret of one letter', 'CEP_SECRET', 'a'.repeat(64)],
    ['a secret of a few digits', 'CEP_SECRET', '12345678'.repeat(5)],
    ['a short secret', 'CEP_SECRET', randomBytes(8).toString('hex')],
    ['the password of the image', 'DATABASE_URL', 'postgres://postgres:postgres@db/cep'],
    ['the password of the example', 'DATABASE_URL', 'postgres://cep:replace-me@db/cep'],
    ["the user's name as password", 'DATABASE_URL', 'postgres://cep_leads_reader:cep_leads_reader@db/cep'],
    ['a short password', 'DATABASE_URL', 'postgres://cep:k9Xw2@db/cep'],
    ['a default of Redis', 'REDIS_URL', 'redis://:redis@redis:6379'],
    ['a log of everything', 'LOG_LEVEL', 'debug'],
    ['demo users', 'CEP_DEMO', 'true'],
    ['debugging output', 'DEBUG', '*'],
    ['a schema that follows the entities', 'TYPEORM_SYNCHRONIZE', 'true'],
  ])('does not start with %s', (_what, name, value) => {
    expect(() => read({ [name]: value })).toThrow(name);
    if (value.length >= 32 || name !== 'CEP_SECRET')
      expect(() => read({ [name]: value, NODE_ENV: 'development' })).not.toThrow();
  });

  it('does not start under a debugger', () => {
    expect(productionFaults({}, {}, 'ws://127.0.0.1:9229/x')).toEqual([expect.stringContaining('--inspect')]);
    expect(productionFaults({}, {}, undefined)).toEqual([]);
  });

  it('names every fault at once, and no secret', () => {
    const faults = (): unknown => read({ CEP_SECRET: 'b'.repeat(40), LOG_LEVEL: 'trace', CEP_DEMO: 'true' });
    for (const name of ['CEP_SECRET', 'LOG_LEVEL', 'CEP_DEMO']) expect(faults).toThrow(name);
    expect(faults).not.toThrow('bbbb');
  });
});
