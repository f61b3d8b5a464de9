import { createLogger } from '../logging';
import { type TcpProxy, tcpProxy, type TestDatabase, testDatabase, testServers, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { JobQueues } from './job-queues';

describe.each(['postgres', 'redis'] as const)('queues whose %s goes away', (kind) => {
  const lines: string[] = [];
  const log = createLogger('test', { destination: { write: (line) => void lines.push(line) } });
  let database: TestDatabase;
  let proxy: TcpProxy;
  let queues: JobQueues;

  beforeAll(async () => {
    database = await testDatabase([memoSubgraph]);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    const { redisUrl } = testServers();
    if (kind === 'redis' && !redisUrl) throw new Error('no Redis for this run: install redis-server');
    proxy = await tcpProxy(kind === 'redis' ? (redisUrl ?? '') : database.urlOf('jobs'));
    queues = new JobQueues({ [kind === 'redis' ? 'redisUrl' : 'databaseUrl']: proxy.url, workers: 1, log });
    lines.splice(0);
  });
  afterEach(async () => {
    await queues.close();
    await proxy.close();
  });

  const job = () => ({
    name: 'x',
    data: { input: {}, label: 'x', requestId: 'r', eventId: 'e', subject: { type: 'Memo', id: 'x' } },
    opts: { jobId: crypto.randomUUID() },
  });
  const name = `away.${kind}.${crypto.randomUUID()}`;
  const fails = (work: Promise<unknown>): Promise<boolean> =>
    work.then(
      () => false,
      () => true,
    );

  it.each(['cut', 'freeze'] as const)('answer with an error when the line is %s, and work again after', async (how) => {
    await queues.queue(name).addBulk([job()]);
    proxy[how]();
    const answers = await Promise.all([
      fails(queues.ready()),
      fails(queues.list()),
      fails(queues.generation()),
      fails(queues.queue(name).getJobCounts('waiting')),
    ]);
    expect(answers).toEqual([true, true, true, true]);
    proxy.mend();
    await waitFor(() => queues.ready().then(() => true));
    await queues.queue(name).addBulk([job()]);
    // An outage is one line, not one for each attempt.
    expect(lines.length).toBeLessThanOrEqual(1);
  });

  it.each(['cut', 'freeze'] as const)('close while the line is %s', async (how) => {
    const worker = queues.worker(name, async () => ({ state: 'done' as const }), {});
    await worker.waitUntilReady();
    await queues.queue(name).addBulk([job()]);
    proxy[how]();
    void worker.close(true);
    await queues.close();
    expect(await fails(queues.ready())).toBe(true);
  });

  it('have workers that go on by themselves', async () => {
    const done: string[] = [];
    const worker = queues.worker(name, async ({ id }) => (done.push(id ?? ''), { state: 'done' as const }), {
      runRetryDelay: 500,
    });
    await worker.waitUntilReady();
    proxy.cut();
    await waitFor(() => proxy.refused > 1);
    proxy.mend();
    const added = job();
    await waitFor(() => queues.queue(name).addBulk([added]));
    await waitFor(() => done.includes(added.opts.jobId));
    await worker.close(true);
  });
});
