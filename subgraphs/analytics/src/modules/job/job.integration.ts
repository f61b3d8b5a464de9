import { encodeCursor, newId } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { analyticsSubgraph } from '../../subgraph';
import { Chores, engines } from '../../testing/chores';

interface JobFields {
  id: string;
  state: string;
  [field: string]: unknown;
}

const FIELDS = `id queueName name label state progress attempts maxAttempts payload { name value } result error skippedReason
  subject { id } canRetry createdAt runAt finishedAt requestId`;
const JOB = `query ($id: ID!) { job(id: $id) { ${FIELDS} } }`;
const JOBS = `query ($name: String!, $filter: JobFilter, $first: Int!, $after: String) {
  queue(name: $name) { jobs(filter: $filter, first: $first, after: $after) { totalCount nodes { id state } pageInfo { hasNextPage hasPreviousPage endCursor } } }
}`;

interface Page {
  totalCount: number;
  nodes: { id: string; state: string }[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
}

describe.each(engines())('jobs on %s', (engine) => {
  let analytics: TestSubgraph;
  let chores: Chores;
  let run = 0;

  beforeAll(async () => {
    analytics = await testSubgraph(analyticsSubgraph, { queue: engine });
  });
  afterAll(() => analytics.stop());
  beforeEach(async () => {
    run += 1;
    chores = new Chores(analytics.jobs, `chores${run}.${engine}${process.pid}`, 'Recados');
    await chores.open();
  });
  afterEach(() => chores.rest());

  const read = async (id: string, as: 'ADMIN' | 'ADVISOR' | 'VIEWER' = 'ADMIN'): Promise<JobFields | null> => {
    const { data, errors } = await analytics.execute<{ job: JobFields | null }>(JOB, { id }, { as });
    expect(errors).toBeUndefined();
    return data?.job ?? null;
  };
  const page = async (variables: Record<string, unknown>): Promise<Page> => {
    const { data, errors } = await analytics.execute<{ queue: { jobs: Page } }>(
      JOBS,
      { name: chores.name, ...variables },
      { as: 'VIEWER' },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    return data.queue.jobs;
  };

  it('waiting show what they are about, without personal data', async () => {
    const leadId = newId();
    const id = await chores.add({
      name: 'send-mail',
      input: { leadId, email: 'ana@correo.es' },
      subject: { type: 'Lead', id: leadId },
      attempts: 5,
    });
    expect(await read(id)).toMatchObject({
      id,
      queueName: chores.name,
      name: 'send-mail',
      label: 'Recado de prueba',
      state: 'WAITING',
      progress: 0,
      attempts: 0,
      maxAttempts: 5,
      payload: [
        { name: 'email', value: '•••' },
        { name: 'leadId', value: leadId },
      ],
      result: null,
      error: null,
      skippedReason: null,
      subject: { id: leadId },
      canRetry: false,
      runAt: null,
      finishedAt: null,
      requestId: 'request-1',
    });
  });

  it('for later say when', async () => {
    const job = await read(await chores.add({ delay: 60_000 }));
    expect(job).toMatchObject({ state: 'DELAYED', subject: null });
    expect(Date.parse(String(job?.['runAt'])) - Date.parse(String(job?.['createdAt']))).toBe(60_000);
  });

  it('done tell their result', async () => {
    chores.outcome = () => ({ state: 'done', result: 'enviado' });
    const id = await chores.add();
    await chores.work();
    await chores.until('completed', 1);
    expect(await read(id)).toMatchObject({
      state: 'COMPLETED',
      progress: 1,
      attempts: 1,
      result: 'enviado',
      skippedReason: null,
      canRetry: false,
    });
  });

  it('with nothing to do tell why', async () => {
    chores.outcome = () => ({ state: 'skipped', reason: 'la solicitud no tiene correo' });
    const id = await chores.add();
    await chores.work();
    await chores.until('completed', 1);
    expect(await read(id)).toMatchObject({
      state: 'SKIPPED',
      skippedReason: 'la solicitud no tiene correo',
      result: null,
    });
  });

  it('failed tell the error without the address it quotes, and who may try again', async () => {
    chores.outcome = () => {
      throw new Error('550 <ana@correo.es> unknown');
    };
    const id = await chores.add({ attempts: 2 });
    await chores.work();
    await chores.until('failed', 1);
    const failed = { state: 'FAILED', attempts: 2, maxAttempts: 2, error: '550 <•••> unknown' };
    expect(await read(id, 'ADVISOR')).toMatchObject({ ...failed, canRetry: true });
    expect(await read(id, 'VIEWER')).toMatchObject({ ...failed, canRetry: false });
    expect((await read(id))?.['finishedAt']).not.toBeNull();
  });

  it('running are shown as such', async () => {
    const { begun, finish } = chores.hold();
    const id = await chores.add();
    await chores.work();
    await begun;
    expect(await read(id)).toMatchObject({ state: 'ACTIVE', attempts: 1, finishedAt: null });
    finish();
    await chores.until('completed', 1);
  });

  it('that are nowhere are null', async () => {
    expect(await read(`${chores.name}~nobody`)).toBeNull();
    expect(await read('invented~1')).toBeNull();
    expect(await read('nonsense')).toBeNull();
  });

  describe('in a list', () => {
    let waiting: string[];
    let delayed: string;

    beforeEach(async () => {
      chores.outcome = (input) => {
        const { end } = input as { end: string };
        if (end === 'fail') throw new Error('no');
        return end === 'skip' ? { state: 'skipped', reason: 'nada que hacer' } : { state: 'done' };
      };
      for (const end of ['done', 'skip', 'fail', 'fail']) await chores.add({ input: { end } });
      await chores.work();
      await chores.until('failed', 2);
      await chores.until('completed', 2);
      await chores.rest();
      waiting = [await chores.add(), await chores.add(), await chores.add()];
      delayed = await chores.add({ delay: 3_600_000 });
    });

    it('stand by where they are, next in line first', async () => {
      const { nodes, totalCount } = await page({ first: 20 });
      expect(totalCount).toBe(8);
      expect(nodes.slice(0, 4).map(({ id }) => id)).toEqual([...waiting, delayed]);
      expect(nodes.map(({ state }) => state).slice(3, 6)).toEqual(['DELAYED', 'FAILED', 'FAILED']);
      expect(
        nodes
          .map(({ state }) => state)
          .slice(6)
          .sort(),
      ).toEqual(['COMPLETED', 'SKIPPED']);
    });

    it('come page by page, each once', async () => {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const part: Page = await page({ first: 3, after });
        seen.push(...part.nodes.map(({ id }) => id));
        expect(part.pageInfo.hasPreviousPage).toBe(after !== null);
        after = part.pageInfo.endCursor;
        if (!part.pageInfo.hasNextPage) break;
      }
      expect(seen).toHaveLength(8);
      expect(new Set(seen).size).toBe(8);
    });

    it.each([
      [['FAILED'], 2],
      [['WAITING', 'DELAYED'], 4],
      [['COMPLETED'], 1],
      [['SKIPPED'], 1],
      [['COMPLETED', 'SKIPPED'], 2],
      [['ACTIVE'], 0],
    ])('can be narrowed to %p', async (states, count) => {
      const { nodes, totalCount } = await page({ first: 20, filter: { states } });
      expect(nodes.filter(({ state }) => !states.includes(state))).toEqual([]);
      expect(nodes).toHaveLength(count);
      expect(totalCount).toBe(count);
    });

    it('go on behind the cursor though new failures came before it and others left', async () => {
      const first = await page({ first: 1, filter: { states: ['FAILED'] } });
      await chores.add({ input: { end: 'fail' } });
      await chores.work();
      await chores.until('failed', 3);
      const second = await page({ first: 5, after: first.pageInfo.endCursor, filter: { states: ['FAILED'] } });
      expect(second.nodes).toHaveLength(1);
      expect(second.nodes[0]?.id).not.toBe(first.nodes[0]?.id);
    });

    it('refuse pages that are too large and cursors of other lists', async () => {
      for (const [variables, code] of [
        [{ first: 101 }, 'INVALID_PAGE_SIZE'],
        [{ first: 5, after: 'x' }, 'INVALID_CURSOR'],
        [{ first: 5, after: encodeCursor('jobs', ['nowhere', 'x', null]) }, 'INVALID_CURSOR'],
      ] as const) {
        const { errors } = await analytics.execute(JOBS, { name: chores.name, ...variables }, { as: 'ADMIN' });
        expect(errors?.[0]?.extensions['code']).toBe(code);
      }
    });
  });
});
