import { Client } from 'pg';
import { appendEvents, skipSeeded } from '../events';
import { newId } from '../data';
import { systemPrincipal } from '../auth';
import { createLogger } from '../logging';
import { type RunningSubgraph, startSubgraph } from '../subgraph';
import {
  type RedisServer,
  redisServer,
  TEST_SECRET,
  type TestDatabase,
  testDatabase,
  testServers,
  waitFor,
} from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { jobIdFor } from './hand-over';
import { JobQueues } from './job-queues';

describe('the relay', () => {
  const log = createLogger('test', { level: 'silent' });
  let database: TestDatabase;
  let redis: RedisServer;
  const stops: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    if (!testServers().redisUrl) throw new Error('no Redis for this run: install redis-server');
    redis = await redisServer();
  });
  afterAll(() => redis.kill());
  beforeEach(async () => {
    await redis.kill();
    await redis.start();
    database = await testDatabase([memoSubgraph]);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await database.drop();
  });

  /** One process: the subgraph with its queues, and workers when asked. */
  const start = async (options: { workers?: boolean } = {}): Promise<RunningSubgraph> => {
    const jobs = new JobQueues({ redisUrl: redis.url, log });
    const running = await startSubgraph(memoSubgraph, {
      databaseUrl: database.urlOf('memo'),
      secret: TEST_SECRET,
      log,
      jobs,
      poolMax: 4,
      ...options,
    });
    stops.push(async () => {
      await running.stop();
      await jobs.close();
    });
    return running;
  };
  const write = async (memo: RunningSubgraph, text: string): Promise<void> => {
    const { errors } = await memo.execute({
      query: 'mutation ($text: String!) { writeMemo(text: $text) { id } }',
      variables: { text },
      claims: { principal: systemPrincipal('test'), requestId: newId(), clientIp: null, userAgent: null },
    });
    expect(errors).toBeUndefined();
  };
  const waiting = async ({ runtime }: RunningSubgraph): Promise<unknown[]> =>
    (await runtime.jobs.queue('memo.written').getJobs(['waiting', 'prioritized'])).map(({ data }) => data.input);
  const done = async ({ runtime }: RunningSubgraph): Promise<number> =>
    (await runtime.db.query('SELECT count(DISTINCT event_id)::int AS n FROM done'))[0].n;
  const admin = async (statement: string): Promise<void> => {
    const client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  };

  it('takes requests, and serves, while Redis is away; their jobs run once it is there', async () => {
    await redis.kill();
    const memo = await start({ workers: true });
    await write(memo, 'early');
    await redis.start();
    await waitFor(async () => (await done(memo)) === 1);
    await redis.kill();
    await write(memo, 'meanwhile');
    await redis.start();
    await waitFor(async () => (await done(memo)) === 2);
  });

  it('does not keep a process from stopping while Redis is away', async () => {
    const memo = await start({ workers: true });
    await write(memo, 'one');
    await waitFor(async () => (await done(memo)) === 1);
    await redis.kill();
    await write(memo, 'two');
    for (const stop of stops.splice(0)) await stop();
    expect(memo.runtime.db.isInitialized).toBe(false);
  });

  it('hands over again what emptied queues have lost, and makes them known again', async () => {
    const memo = await start();
    for (const text of ['one', 'two', 'three']) await write(memo, text);
    await waitFor(async () => (await waiting(memo)).length === 3);
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    await client.flushall();
    await client.quit();
    await waitFor(async () => (await waiting(memo)).length === 3);
    expect(await memo.runtime.jobs.list()).toEqual([{ name: 'memo.written', label: 'Notas escritas' }]);
  });

  it('hands over again only what was not done, of what happened a while ago', async () => {
    const memo = await start();
    for (const text of ['done', 'open']) await write(memo, text);
    await waitFor(async () => (await waiting(memo)).length === 2);
    const [event] = await memo.runtime.db.query(`SELECT id FROM event_log WHERE payload->>'text' = 'done'`);
    await memo.runtime.db.query('INSERT INTO done VALUES ($1, 1)', [jobIdFor('archive-memo', event.id)]);
    await admin(`UPDATE memo.event_log SET occurred_at = now() - interval '1 minute'`);
    await redis.kill();
    await redis.start();
    await write(memo, 'fresh');
    await waitFor(async () => (await waiting(memo)).length === 2);
    expect(await waiting(memo)).toEqual(expect.arrayContaining([{ text: 'open' }, { text: 'fresh' }]));
  });

  it('hands over again what a crashed Redis has lost', async () => {
    const memo = await start();
    for (const text of ['one', 'two']) await write(memo, text);
    await waitFor(async () => (await waiting(memo)).length === 2);
    await redis.kill();
    await redis.start();
    await waitFor(async () => (await waiting(memo)).length === 2);
  });

  it('asks no work for seeded history, not even of emptied queues', async () => {
    const memo = await start();
    const event = { type: 'memo.written', version: 1, subject: { type: 'Memo', id: 'x' }, payload: { text: 'seeded' } };
    await memo.runtime.db.transaction(async (manager) => {
      await skipSeeded(manager, 'jobs');
      await appendEvents(manager, [event], { principal: systemPrincipal('seed'), requestId: newId() });
    });
    await write(memo, 'real');
    await waitFor(async () => (await waiting(memo)).length === 1);
    await redis.kill();
    await redis.start();
    await waitFor(async () => (await waiting(memo)).length === 1);
    expect(await waiting(memo)).toEqual([{ text: 'real' }]);
  });

  it('goes on in another process when the one that relays loses its connection', async () => {
    const processes = [await start(), await start()];
    const [memo] = processes;
    if (!memo) throw new Error('not started');
    for (let round = 1; round <= 4; round += 1) {
      await write(memo, `round ${round}`);
      await waitFor(async () => (await waiting(memo)).length === round);
      await admin(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE application_name = 'cep-relay' AND datname = current_database()`);
    }
    expect(await waiting(memo)).toHaveLength(4);
  });
});
