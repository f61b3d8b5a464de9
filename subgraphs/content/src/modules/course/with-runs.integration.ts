import { countSql, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';

describe('the runs of courses', () => {
  let content: TestSubgraph;
  const day = today();
  const days = [3, 10, 20].map((more) => addDays(day, more));

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    const campus = await createCampus(manager, { slug: 'plaza', name: 'Plaza' });
    const course = await createCourse(manager, { slug: 'con', title: 'Con' });
    for (const [i, startsOn] of days.entries())
      await createCourseRun(manager, { courseId: course.id, campusId: i === 1 ? campus.id : null, startsOn });
    await createCourse(manager, { slug: 'sin', title: 'Sin' });
  });
  afterAll(() => content.stop());

  /** Twice and once more: a query that comes again is executed by another road. */
  const ask = async (query: string, variables: Record<string, unknown> = {}) => {
    const results = [];
    for (let i = 0; i < 4; i += 1) results.push(await content.execute<Record<string, never>>(query, variables));
    for (const result of results) expect(result).toEqual(results[0]);
    return { ...results[0], sent: await countSql(() => content.execute(query, variables)) };
  };
  const starts = (...some: (string | undefined)[]) => some.map((startsOn) => ({ startsOn }));

  it('come in the statement of the course, with their page and their campus', async () => {
    const { data, sent } = await ask(
      `query ($n: Int!) { course(slug: "con") { runs(first: $n) {
        totalCount pageInfo { hasNextPage endCursor } nodes { startsOn campus { name } } } } }`,
      { n: 2 },
    );
    expect(sent).toHaveLength(1);
    expect(data?.['course']).toEqual({
      runs: {
        totalCount: 3,
        pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
        nodes: [
          { startsOn: days[0], campus: null },
          { startsOn: days[1], campus: { name: 'Plaza' } },
        ],
      },
    });
    const { runs } = data?.['course'] as unknown as { runs: { pageInfo: { endCursor: string } } };
    const rest = await ask(
      `query ($after: String) { course(slug: "con") { runs(first: 2, after: $after) { nodes { startsOn } } } }`,
      {
        after: runs.pageInfo.endCursor,
      },
    );
    expect(rest.data?.['course']).toEqual({ runs: { nodes: starts(days[2]) } });
  });

  it('come with each course of a list, filtered, also where there are none', async () => {
    const { data, sent } = await ask(
      `query ($at: [String!]) { courses(first: 5, sort: { field: TITLE }) { nodes { slug
        runs(first: 1, filter: { campusSlugs: $at }) { totalCount nodes { startsOn } } } } }`,
      { at: ['plaza'] },
    );
    expect(sent).toHaveLength(1);
    expect(data?.['courses']).toEqual({
      nodes: [
        { slug: 'con', runs: { totalCount: 1, nodes: starts(days[1]) } },
        { slug: 'sin', runs: { totalCount: 0, nodes: [] } },
      ],
    });
  });

  it('asked in two ways are each given as asked', async () => {
    const { data } = await ask(`{ course(slug: "con") {
      one: runs(first: 1) { nodes { startsOn } } two: runs(first: 2) { nodes { startsOn } }
      nextRun { course { runs(first: 3, filter: { startsFrom: "${days[2]}" }) { nodes { startsOn } } } } } }`);
    expect(data?.['course']).toEqual({
      one: { nodes: starts(days[0]) },
      two: { nodes: starts(days[0], days[1]) },
      nextRun: { course: { runs: { nodes: starts(days[2]) } } },
    });
  });

  it('are left out and brought as the variables of one document say', async () => {
    const query = `query ($on: Boolean!) { course(slug: "con") { title ... @include(if: $on) { runs(first: 1) { nodes { startsOn } } } } }`;
    const without = { title: 'Con' };
    for (const on of [true, false, true]) {
      const { data, sent } = await ask(query, { on });
      expect(data?.['course']).toEqual(on ? { ...without, runs: { nodes: starts(days[0]) } } : without);
      expect(sent).toHaveLength(1);
      expect(sent[0]?.includes('json_agg')).toBe(on);
    }
  });

  it.each([
    ['a page too large', 'first: 101', 'INVALID_PAGE_SIZE'],
    ['a cursor of another list', 'first: 1, filter: { statuses: [OPEN] }, after: "x"', 'INVALID_CURSOR'],
  ])('with %s say so themselves', async (_what, args, code) => {
    const { errors } = await content.execute(`{ course(slug: "con") { title runs(${args}) { nodes { startsOn } } } }`);
    expect(errors).toMatchObject([{ path: ['course', 'runs'], extensions: { code } }]);
  });
});
