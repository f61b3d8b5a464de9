import { createLogger } from '../logging';
import { JobQueues } from '../jobs';
import { type RunningSubgraph, startSubgraph } from '../subgraph';
import { PUBLIC_PRINCIPAL } from '../auth';
import { type TcpProxy, tcpProxy, TEST_SECRET, type TestDatabase, testDatabase, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { poolOf, runSql } from './run-sql';
import { inTransaction } from './transaction';

describe('a transaction', () => {
  const log = createLogger('test', { level: 'silent' });
  let database: TestDatabase;
  let proxy: TcpProxy;
  let jobs: JobQueues;
  let memo: RunningSubgraph;

  beforeEach(async () => {
    database = await testDatabase([memoSubgraph]);
    proxy = await tcpProxy(database.urlOf('memo'));
    jobs = new JobQueues({ databaseUrl: database.urlOf('jobs'), log });
    memo = await startSubgraph(memoSubgraph, {
      databaseUrl: proxy.url,
      secret: TEST_SECRET,
      log,
      jobs,
      poolMax: 2,
      background: false,
    });
  });
  afterEach(async () => {
    proxy.mend();
    await memo.stop();
    await jobs.close();
    await proxy.close();
    await database.drop();
  });

  const write = async (text: string): Promise<{ code: unknown }> => {
    const { errors } = await memo.execute({
      query: 'mutation ($text: String!) { writeMemo(text: $text) { id } }',
      variables: { text },
      claims: { principal: PUBLIC_PRINCIPAL, requestId: 'r', clientIp: null, userAgent: null },
    });
    return { code: errors?.[0]?.extensions['code'] };
  };
  const stored = async (): Promise<string[]> =>
    (await runSql<{ text: string }>(memo.runtime.db, 'SELECT text FROM memo ORDER BY id')).map(({ text }) => text);

  it('gives up with a typed error when no connection comes free, and works again when one does', async () => {
    const held = await Promise.all([1, 2].map(() => poolOf(memo.runtime.db).connect()));
    const refused = await write('refused for now');
    expect(refused.code).toBe('SUBGRAPH_UNAVAILABLE');
    for (const client of held) client.release();
    expect((await write('kept')).code).toBeUndefined();
    expect(await stored()).toEqual(['kept']);
  });

  it.each(['cut', 'freeze'] as const)(
    'gives up with a typed error when the line is %s in its midst, and stores nothing',
    async (how) => {
      const failing = inTransaction({ ...memo.runtime, principal: PUBLIC_PRINCIPAL, requestId: 'r' }, async (tx) => {
        await tx.manager.query(`INSERT INTO memo VALUES (gen_random_uuid(), 'half')`);
        proxy[how]();
        await tx.manager.query('SELECT 1');
      });
      await expect(failing).rejects.toThrow();
      proxy.mend();
      await waitFor(async () => (await write('after')).code === undefined);
      expect(await stored()).toEqual(['after']);
      // What hung was thrown away, not put back for the next.
      expect(poolOf(memo.runtime.db).waitingCount).toBe(0);
    },
  );

  it('gives up with TIMEOUT on a lock that is not let go', async () => {
    const holder = await poolOf(memo.runtime.db).connect();
    await holder.query('BEGIN; LOCK TABLE memo');
    expect((await write('waits')).code).toBe('TIMEOUT');
    await holder.query('COMMIT');
    holder.release();
    expect(await stored()).toEqual([]);
  });
});
