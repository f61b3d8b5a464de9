import { type TestSubgraph, testServers, testSubgraph, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { jobIdFor } from './relay-events';

const WRITE = 'mutation ($text: String!) { writeMemo(text: $text) { id } }';
const engines = ['postgres', 'redis'] as const;

describe.each(engines)('jobs on %s', (queue) => {
  let memo: TestSubgraph;

  beforeAll(async () => {
    if (queue === 'redis' && !testServers().redisUrl) throw new Error('no Redis for this run: install redis-server');
    memo = await testSubgraph(memoSubgraph, { queue, workers: true });
  });
  afterAll(() => memo.stop());

  const attemptsOf = async (text: string): Promise<number[]> => {
    const [event] = await memo.db.query(`SELECT id FROM event_log WHERE payload->>'text' = $1`, [text]);
    const rows: { attempt: number }[] = await memo.db.query(
      'SELECT attempt FROM done WHERE event_id = $1 ORDER BY attempt',
      [jobIdFor('archive-memo', event.id)],
    );
    return rows.map(({ attempt }) => attempt);
  };
  const jobOf = async (text: string) => {
    const [event] = await memo.db.query(`SELECT id FROM event_log WHERE payload->>'text' = $1`, [text]);
    return memo.jobs.queue('memo.written').getJob(jobIdFor('archive-memo', event.id));
  };

  it('runs the job an event asks for, once', async () => {
    await memo.execute(WRITE, { text: `plain ${queue}` });
    const job = await waitFor(async () => {
      const found = await jobOf(`plain ${queue}`);
      return found?.finishedOn ? found : null;
    });
    expect(job.returnvalue).toEqual({ state: 'done' });
    expect(await attemptsOf(`plain ${queue}`)).toEqual([1]);
  });

  it('tries again until it works', async () => {
    await memo.execute(WRITE, { text: 'flaky' });
    await waitFor(async () => (await attemptsOf('flaky')).length === 3);
    expect(await attemptsOf('flaky')).toEqual([1, 2, 3]);
  });

  it('keeps what never works in the dead letter', async () => {
    await memo.execute(WRITE, { text: 'poison' });
    await waitFor(async () => (await memo.jobs.queue('memo.written').getJobCounts('failed'))['failed'] === 1);
    expect((await jobOf('poison'))?.failedReason).toBe('poison');
  });

  it('says why it skipped', async () => {
    await memo.execute(WRITE, { text: 'nothing' });
    const job = await waitFor(async () => {
      const found = await jobOf('nothing');
      return found?.finishedOn ? found : null;
    });
    expect(job.returnvalue).toEqual({ state: 'skipped', reason: 'nada que archivar' });
  });

  it('makes its queue known', async () => {
    expect(await memo.jobs.list()).toContainEqual({ name: 'memo.written', label: 'Notas escritas' });
  });
});
