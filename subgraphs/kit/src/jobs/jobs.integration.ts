import { UnrecoverableError } from 'bullmq';
import type { LoggedEvent } from '../events';
import { currentLogFields, type LogFields } from '../logging';
import { testPrincipal, type TestSubgraph, testServers, testSubgraph, waitFor } from '../testing';
import { archiveMemo, memoSubgraph } from '../testing/memo-subgraph';
import { handleJob } from './handle-job';
import { jobIdFor } from './hand-over';

const WRITE = 'mutation ($text: String!) { writeMemo(text: $text) { id } }';
const engines = ['postgres', 'redis'] as const;

describe.each(engines)('jobs on %s', (queue) => {
  let memo: TestSubgraph;

  let aborted = 0;
  const logged: LogFields[] = [];
  const [known] = memoSubgraph.handlers ?? [];
  const definition = {
    ...archiveMemo,
    timeLimitMs: 1_500,
    onEvent: {
      type: 'memo.written',
      toPayload: ({ payload }: LoggedEvent) => {
        if (payload['text'] === 'unreadable') throw new Error('unreadable');
        return { text: String(payload['text']) };
      },
    },
  };
  const handler = handleJob(
    definition,
    async (input, context) => {
      logged.push(currentLogFields());
      if (input.text === 'unmourned') throw new UnrecoverableError('unmourned');
      const outcome = await known?.run(input, context);
      if (input.text !== 'endless') return outcome ?? { state: 'done' };
      context.signal.addEventListener('abort', () => (aborted += 1));
      return new Promise<never>(() => undefined);
    },
    async ({ text }) => {
      if (text === 'unmourned') throw new Error('cannot be recorded');
    },
  );

  beforeAll(async () => {
    if (queue === 'redis' && !testServers().redisUrl) throw new Error('no Redis for this run: install redis-server');
    const jobs = { jobs: [definition], handlers: [handler] };
    memo = await testSubgraph(
      { ...memoSubgraph, ...(jobs as unknown as typeof memoSubgraph) },
      { queue, workers: true },
    );
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
    // Not by their count: other suites fill the same Redis.
    const job = await waitFor(async () => {
      const found = await jobOf('poison');
      return found?.finishedOn ? found : null;
    });
    expect(job.failedReason).toBe('poison');
    expect(await job.getState()).toBe('failed');
  });

  it('says why it skipped', async () => {
    await memo.execute(WRITE, { text: 'nothing' });
    const job = await waitFor(async () => {
      const found = await jobOf('nothing');
      return found?.finishedOn ? found : null;
    });
    expect(job.returnvalue).toEqual({ state: 'skipped', reason: 'nada que archivar' });
  });

  it('ends a try that takes too long, and tries again', async () => {
    await memo.execute(WRITE, { text: 'endless' });
    const job = await waitFor(async () => {
      const found = await jobOf('endless');
      return found?.finishedOn ? found : null;
    });
    expect(job.failedReason).toBe('the job took more than 1500 ms');
    expect(await attemptsOf('endless')).toEqual([1, 2, 3]);
    expect(aborted).toBe(3);
  });

  it.each([
    ['a backslash and four zeros', 'C:\\u0000\\temp'],
    ['a zero character', 'a\u0000b'],
    ['half a pair', 'a\ud83d'],
  ])('takes a text with %s like any other', async (_, text) => {
    const { data } = await memo.execute<{ writeMemo: { id: string } }>(WRITE, { text: `${text} ${queue}` });
    const [event] = await memo.db.query(`SELECT id FROM event_log WHERE subject_id = $1`, [data?.writeMemo.id]);
    await waitFor(
      async () =>
        (await memo.jobs.queue('memo.written').getJob(jobIdFor('archive-memo', event.id)))?.finishedOn !== undefined,
    );
  });

  it('puts a job whose event cannot be read into the dead letter, and goes on with the next', async () => {
    await memo.execute(WRITE, { text: 'unreadable' });
    await memo.execute(WRITE, { text: `next ${queue}` });
    await waitFor(async () => (await jobOf(`next ${queue}`))?.finishedOn);
    const job = await waitFor(async () => {
      const found = await jobOf('unreadable');
      return found?.finishedOn ? found : null;
    });
    expect(job.failedReason).toContain('the payload does not fit');
  });

  it('tries a job that nobody of the product put there only once', async () => {
    const jobId = jobIdFor('by-hand', queue);
    const stray = { name: 'archive-memo', data: { text: 'by hand' } as never, opts: { jobId, attempts: 3 } };
    await memo.jobs.queue('memo.written').addBulk([stray]);
    const job = await waitFor(async () => {
      const found = await memo.jobs.queue('memo.written').getJob(jobId);
      return found?.finishedOn ? found : null;
    });
    expect(job.failedReason).toContain('no job of this product');
    expect(job.attemptsMade).toBe(1);
  });

  it('keeps the fault of the job itself when recording it fails too', async () => {
    await memo.execute(WRITE, { text: 'unmourned' });
    const job = await waitFor(async () => {
      const found = await jobOf('unmourned');
      return found?.finishedOn ? found : null;
    });
    expect(job.failedReason).toBe('unmourned');
  });

  it('writes down whose act it follows from', async () => {
    const as = testPrincipal('ADVISOR');
    await memo.execute(WRITE, { text: `logged ${queue}` }, { as, requestId: 'request-1' });
    const job = await waitFor(() => jobOf(`logged ${queue}`));
    const fields = await waitFor(() => logged.find(({ jobId }) => jobId === job.id));
    expect(fields).toEqual({ requestId: 'request-1', userId: as.userId, jobId: job.id, job: 'archive-memo' });
  });

  it('makes its queue known', async () => {
    expect(await memo.jobs.list()).toContainEqual({ name: 'memo.written', label: 'Notas escritas' });
  });
});
