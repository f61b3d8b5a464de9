import { baseEnv, port, postgresUrl } from './base-env';
import { EnvError, parseEnv } from './parse-env';

const schema = baseEnv.extend({ DATABASE_URL: postgresUrl, PORT: port });

describe('a process environment', () => {
  it('names every fault at once', () => {
    const read = () =>
      parseEnv('content', schema, { CEP_SECRET: 'short', DATABASE_URL: 'mysql://x', PORT: 'abc', LOG_LEVEL: 'loud' });
    expect(read).toThrow(EnvError);
    for (const name of ['CEP_SECRET', 'DATABASE_URL', 'PORT', 'LOG_LEVEL']) expect(read).toThrow(name);
  });

  it('counts an empty variable as left out', () => {
    const source = { CEP_SECRET: 'x'.repeat(32), DATABASE_URL: 'postgres://cep@db/cep', PORT: '4002', HOST: '' };
    expect(parseEnv('content', schema, source)).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 4002,
      NODE_ENV: 'development',
    });
  });
});
