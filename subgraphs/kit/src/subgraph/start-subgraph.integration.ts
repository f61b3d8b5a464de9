import { createLogger } from '../logging';
import { JobQueues } from '../jobs';
import {
  type TcpProxy,
  tcpProxy,
  TEST_SECRET,
  type TestDatabase,
  testDatabase,
  testServers,
  waitFor,
} from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { type RunningSubgraph, startSubgraph } from './start-subgraph';

describe('a subgraph', () => {
  const log = createLogger('test', { level: 'silent' });
  let database: TestDatabase;
  let proxy: TcpProxy;
  let jobs: JobQueues;

  beforeEach(async () => {
    database = await testDatabase([memoSubgraph]);
    proxy = await tcpProxy(database.urlOf('memo'));
    jobs = new JobQueues({ databaseUrl: database.urlOf('jobs'), log });
  });
  afterEach(async () => {
    await jobs.close();
    await proxy.close();
    await database.drop();
  });

  const start = (definition = memoSubgraph): Promise<RunningSubgraph> =>
    startSubgraph(definition, { databaseUrl: proxy.url, secret: TEST_SECRET, log, jobs, poolMax: 2 });
  const read = (memo: RunningSubgraph) =>
    memo.execute({
      query: '{ memos { id } }',
      claims: {
        principal: { role: 'ADMIN', userId: null, sessionId: null, name: null },
        requestId: 'r',
        clientIp: null,
        userAgent: null,
      },
    });

  it.each(['cut', 'freeze'] as const)(
    'answers with a typed error, and is not ready, while the line is %s',
    async (how) => {
      const memo = await start();
      proxy[how]();
      const [{ errors }] = await Promise.all([read(memo), expect(memo.ready()).rejects.toThrow()]);
      expect(errors?.[0]?.extensions['code']).toMatch(/^(SUBGRAPH_UNAVAILABLE|TIMEOUT)$/);
      proxy.mend();
      await waitFor(async () => (await read(memo)).errors === undefined);
      await memo.ready();
      await memo.stop();
    },
  );

  it('serves, and is ready, while the queues are away', async () => {
    const { redisUrl } = testServers();
    const redis = await tcpProxy(redisUrl ?? '');
    redis.cut();
    const away = new JobQueues({ redisUrl: redis.url, log });
    const memo = await startSubgraph(memoSubgraph, { databaseUrl: proxy.url, secret: TEST_SECRET, log, jobs: away });
    await memo.ready();
    expect((await read(memo)).errors).toBeUndefined();
    await memo.stop();
    await away.close();
    await redis.close();
  });

  it('stops though the database is frozen', async () => {
    const memo = await start();
    proxy.freeze();
    await memo.stop();
    expect(memo.runtime.db.isInitialized).toBe(false);
  });

  it('leaves nothing behind when it cannot start', async () => {
    let stopped = 0;
    const ticking = async () => ({ stop: async () => void (stopped += 1) });
    const failing = async () => {
      throw new Error('cannot begin');
    };
    await expect(start({ ...memoSubgraph, background: [ticking, failing] })).rejects.toThrow('cannot begin');
    expect(stopped).toBe(1);
  });

  it('stops all of its parts though one of them fails to', async () => {
    let stopped = 0;
    const stubborn = async () => ({
      stop: async () => {
        throw new Error('will not');
      },
    });
    const ticking = async () => ({ stop: async () => void (stopped += 1) });
    const memo = await start({ ...memoSubgraph, background: [stubborn, ticking] });
    await memo.stop();
    expect(stopped).toBe(1);
    expect(memo.runtime.db.isInitialized).toBe(false);
  });
});
