import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { analyticsSubgraph } from '../../subgraph';
import { Chores, engines } from '../../testing/chores';

interface QueueNumbers {
  name: string;
  label: string;
  paused: boolean;
  waiting: number;
  active: number;
  delayed: number;
  failed: number;
  completed: number;
  workers: number;
  oldestWaitingSeconds: number | null;
}

const NUMBERS = `name label paused waiting active delayed failed completed workers oldestWaitingSeconds`;
const QUEUE = `query ($name: String!) { queue(name: $name) { ${NUMBERS} } }`;
const QUEUES = `query ($first: Int!, $after: String) { queues(first: $first, after: $after) { totalCount nodes { name } pageInfo { hasNextPage endCursor } } }`;
const STATUS = `subscription ($names: [String!]) { queueStatus(names: $names) { occurredAt subject { ${NUMBERS} } } }`;

describe.each(engines())('queues on %s', (engine) => {
  let analytics: TestSubgraph;
  let mail: Chores;
  let stats: Chores;
  /** Names differ per engine and run: the Redis of the tests is shared. */
  const suffix = `${engine}${process.pid}`;

  beforeAll(async () => {
    analytics = await testSubgraph(analyticsSubgraph, { queue: engine });
    mail = new Chores(analytics.jobs, `mail.${suffix}`, 'Correo');
    stats = new Chores(analytics.jobs, `stats.${suffix}`, 'Cifras');
    await Promise.all([mail.open(), stats.open()]);
  });
  afterAll(() => analytics.stop());
  afterEach(() => mail.rest());

  const read = async (name = mail.name): Promise<QueueNumbers | null> => {
    const { data, errors } = await analytics.execute<{ queue: QueueNumbers | null }>(QUEUE, { name }, { as: 'VIEWER' });
    expect(errors).toBeUndefined();
    return data?.queue ?? null;
  };

  it('are listed by name and page by page', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page:
        { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } | undefined = (
        await analytics.execute<{
          queues: { nodes: { name: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } };
        }>(QUEUES, { first: 1, after }, { as: 'VIEWER' })
      ).data?.queues;
      seen.push(...(page?.nodes.map(({ name }) => name) ?? []));
      after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([...seen].sort());
    expect(seen).toEqual(expect.arrayContaining([mail.name, stats.name]));
  });

  it('show their numbers as work goes through them', async () => {
    expect(await read()).toEqual({
      name: mail.name,
      label: 'Correo',
      paused: false,
      waiting: 0,
      active: 0,
      delayed: 0,
      failed: 0,
      completed: 0,
      workers: 0,
      oldestWaitingSeconds: null,
    });
    const begun = Date.now();
    await mail.add({ input: { ok: true } });
    await mail.add({ input: { ok: false } });
    await mail.add({ delay: 3_600_000 });
    const full = await read();
    expect(full).toMatchObject({ waiting: 2, delayed: 1, completed: 0, oldestWaitingSeconds: expect.any(Number) });
    // No older than the test itself, in whole seconds.
    expect(Number(full?.oldestWaitingSeconds) * 1_000).toBeLessThanOrEqual(Date.now() - begun + 500);

    mail.outcome = (input) => {
      if ((input as { ok: boolean }).ok) return { state: 'done' };
      throw new Error('no');
    };
    await mail.work();
    await mail.until('failed', 1);
    await mail.until('completed', 1);
    expect(await read()).toMatchObject({
      waiting: 0,
      delayed: 1,
      failed: 1,
      completed: 1,
      workers: 1,
      oldestWaitingSeconds: null,
    });
  });

  it('say so when they stand still, and count what waits then too', async () => {
    const queue = analytics.jobs.queue(stats.name);
    await queue.pause();
    await stats.add();
    expect(await read(stats.name)).toMatchObject({ paused: true, waiting: 1 });
    await queue.resume();
    expect(await read(stats.name)).toMatchObject({ paused: false, waiting: 1 });
  });

  it('are none under a name that nobody announced, and asking makes none', async () => {
    expect(await read('invented')).toBeNull();
    expect((await analytics.jobs.list()).map(({ name }) => name)).not.toContain('invented');
  });

  it('are shown to staff alone', async () => {
    for (const [role, code] of [
      ['PUBLIC', 'UNAUTHENTICATED'],
      ['STUDENT', 'FORBIDDEN'],
      ['PARTNER', 'FORBIDDEN'],
    ] as const) {
      const { data, errors } = await analytics.execute(QUEUE, { name: mail.name }, { as: role });
      expect(data).toEqual({ queue: null });
      expect(errors?.[0]?.extensions['code']).toBe(code);
    }
    await expect(analytics.subscribe(STATUS, {}, { as: 'PUBLIC' })).rejects.toThrow('UNAUTHENTICATED');
  });

  it('can be referred to by name', async () => {
    const { data } = await analytics.execute(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Queue { id label } } }`,
      {
        refs: [
          { __typename: 'Queue', id: stats.name },
          { __typename: 'Queue', id: 'invented' },
        ],
      },
      { as: 'ADMIN' },
    );
    expect(data).toEqual({ _entities: [{ id: stats.name, label: 'Cifras' }, null] });
  });

  describe('watched', () => {
    interface Status {
      queueStatus: { occurredAt: string; subject: QueueNumbers };
    }
    const watch = (names: string[] | null) => analytics.subscribe<Status>(STATUS, { names }, { as: 'ADVISOR' });
    const take = async (stream: AsyncIterableIterator<{ data?: Status | null }>): Promise<Status['queueStatus']> => {
      const { value } = await stream.next();
      if (!value?.data) throw new Error(JSON.stringify(value));
      return value.data.queueStatus;
    };

    it('show themselves as they are at first, then as they change', async () => {
      const before = await waitFor(async () => {
        const numbers = await read();
        // The engine may still count a worker that has just left.
        return numbers?.workers === 0 ? numbers : null;
      });
      const stream = await watch([mail.name]);
      expect((await take(stream)).subject).toEqual(before);
      await mail.add({ delay: 3_600_000 });
      expect((await take(stream)).subject).toMatchObject({ name: mail.name, delayed: before.delayed + 1 });
      await stream.return?.();
    });

    it('change at most twice a second, however much happens', async () => {
      const stream = await watch([stats.name]);
      const first = await take(stream);
      for (let n = 0; n < 40; n += 1) await stats.add({ delay: 3_600_000 });
      const times: number[] = [Date.parse(first.occurredAt)];
      for (let delayed = 0; delayed < 40;) {
        const event = await take(stream);
        times.push(Date.parse(event.occurredAt));
        delayed = event.subject.delayed;
      }
      const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
      expect(Math.min(...gaps)).toBeGreaterThanOrEqual(490);
      await stream.return?.();
    });

    it('show every queue to whoever names none, and to each newcomer at once', async () => {
      const one = await watch(null);
      await take(one);
      const other = await watch(null);
      const names = new Set<string>();
      while (!names.has(mail.name) || !names.has(stats.name)) names.add((await take(other)).subject.name);
      await Promise.all([one.return?.(), other.return?.()]);
    });
  });
});
