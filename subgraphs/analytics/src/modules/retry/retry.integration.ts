import { inTransaction, systemPrincipal } from '@cep/kit';
import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { analyticsSubgraph } from '../../subgraph';
import { Chores, engines } from '../../testing/chores';
import { jobRetryRequested } from './retry.events';

interface RetryJob {
  retryJob: {
    job: { id: string; state: string; canRetry: boolean } | null;
    errors: { field: string[]; code: string; message: string }[];
  };
}
interface RetryQueue {
  retryQueue: {
    retried: number;
    queue: { failed: number; waiting: number } | null;
    errors: { field: string[]; code: string }[];
  };
}

const RETRY_JOB = `mutation ($id: ID!) { retryJob(id: $id) { job { id state canRetry } errors { field code message } } }`;
const RETRY_QUEUE = `mutation ($name: String!) { retryQueue(name: $name) { retried queue { failed waiting } errors { field code } } }`;

describe.each(engines())('trying again on %s', (engine) => {
  let analytics: TestSubgraph;
  let chores: Chores;
  let broken = true;
  let tries: string[] = [];
  let run = 0;

  beforeAll(async () => {
    analytics = await testSubgraph(analyticsSubgraph, { queue: engine });
  });
  afterAll(() => analytics.stop());
  beforeEach(async () => {
    run += 1;
    broken = true;
    tries = [];
    chores = new Chores(analytics.jobs, `retry${run}.${engine}${process.pid}`, 'Recados');
    await chores.open();
    chores.outcome = (input) => {
      tries.push((input as { n: string }).n);
      if (broken) throw new Error('the provider is away');
      return { state: 'done' };
    };
    await chores.work();
  });
  afterEach(() => chores.rest());

  const retry = async (id: string, as: 'ADMIN' | 'ADVISOR' | 'VIEWER' | 'PUBLIC' = 'ADVISOR') =>
    analytics.execute<RetryJob>(RETRY_JOB, { id }, { as });
  const failed = async (...names: string[]): Promise<string[]> => {
    const ids = await Promise.all(names.map((n) => chores.add({ input: { n }, attempts: 2 })));
    await chores.until('failed', names.length);
    return ids;
  };
  const events = () =>
    analytics.db.query<{ type: string; actor: { role: string } }[]>(
      `SELECT type, actor FROM event_log WHERE subject_id LIKE $1`,
      [`${chores.name}%`],
    );

  it('a failed job is done once its cause is mended, with all its tries anew', async () => {
    const [id = ''] = await failed('a');
    expect(tries).toEqual(['a', 'a']);
    const { data } = await retry(id);
    expect(data?.retryJob).toEqual({ job: { id, state: 'WAITING', canRetry: false }, errors: [] });
    await waitFor(() => tries.length === 4, { what: 'two more tries' });
    await chores.until('failed', 1);

    broken = false;
    await retry(id);
    await chores.until('completed', 1);
    expect(tries).toHaveLength(5);
  });

  it('is written down with who asked for it', async () => {
    const [id = ''] = await failed('a');
    await retry(id);
    expect(await events()).toMatchObject([{ type: 'job.retry-requested', actor: { role: 'ADVISOR' } }]);
  });

  it('all failed jobs of a queue are done once their cause is mended', async () => {
    await failed('a', 'b', 'c');
    broken = false;
    const { data } = await analytics.execute<RetryQueue>(RETRY_QUEUE, { name: chores.name }, { as: 'ADMIN' });
    expect(data?.retryQueue).toEqual({ retried: 3, queue: { failed: 0, waiting: 3 }, errors: [] });
    await chores.until('completed', 3);
    await chores.until('failed', 0);
    expect(await events()).toMatchObject([{ type: 'queue.retry-requested' }]);
  });

  it('those that fail again are not tried without end', async () => {
    await failed('a', 'b');
    await analytics.execute(RETRY_QUEUE, { name: chores.name }, { as: 'ADMIN' });
    await waitFor(() => tries.length === 8);
    await chores.until('failed', 2);
    expect(tries).toHaveLength(8);
  });

  it('a queue without failed jobs has nothing to try, and nothing is written down', async () => {
    const { data } = await analytics.execute<RetryQueue>(RETRY_QUEUE, { name: chores.name }, { as: 'ADMIN' });
    expect(data?.retryQueue).toEqual({ retried: 0, queue: { failed: 0, waiting: 0 }, errors: [] });
    expect(await events()).toEqual([]);
  });

  it('a request carried out a second time after a crash does nothing more', async () => {
    const [id = ''] = await failed('a');
    const job = await analytics.jobs.queue(chores.name).getJob(id.split('~')[1] ?? '');
    const request = jobRetryRequested(id, {
      queue: chores.name,
      jobId: job?.id ?? '',
      finishedOn: job?.finishedOn ?? 0,
    });
    await inTransaction(
      { ...analytics.running.runtime, principal: systemPrincipal('test'), requestId: 'r' },
      async ({ append }) => {
        append(request);
        append(request);
      },
    );
    await waitFor(() => tries.length === 4);
    await chores.until('failed', 1);
    await waitFor(async () => {
      const [row] = await analytics.db.query<{ done: boolean }[]>(
        `SELECT (SELECT seq FROM event_cursor WHERE consumer = 'perform-retries') = (SELECT max(seq) FROM event_log) AS done`,
      );
      return row?.done;
    });
    expect(tries).toHaveLength(4);
  });

  it('a job that did not fail is left alone', async () => {
    broken = false;
    const id = await chores.add({ input: { n: 'a' } });
    await chores.until('completed', 1);
    expect((await retry(id)).data?.retryJob).toMatchObject({
      job: { id, state: 'COMPLETED' },
      errors: [
        { field: ['id'], code: 'JOB_NOT_FAILED', message: 'Esta tarea no ha fallado; no hace falta reintentarla.' },
      ],
    });
  });

  it('what is nowhere is not found', async () => {
    expect((await retry(`${chores.name}~nobody`)).data?.retryJob).toMatchObject({
      job: null,
      errors: [{ field: ['id'], code: 'NOT_FOUND' }],
    });
    const { data } = await analytics.execute<RetryQueue>(RETRY_QUEUE, { name: 'invented' }, { as: 'ADMIN' });
    expect(data?.retryQueue).toEqual({ retried: 0, queue: null, errors: [{ field: ['name'], code: 'NOT_FOUND' }] });
  });

  it('is not for viewers, and nothing happens', async () => {
    const [id = ''] = await failed('a');
    for (const [role, code] of [
      ['VIEWER', 'FORBIDDEN'],
      ['PUBLIC', 'UNAUTHENTICATED'],
    ] as const) {
      const { data, errors } = await retry(id, role);
      expect(data).toEqual({ retryJob: null });
      expect(errors?.[0]?.extensions['code']).toBe(code);
    }
    expect(await events()).toEqual([]);
  });
});
