import { countSql, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import { PublicationStatus } from './course.enums';

interface Page {
  courses: {
    nodes: { slug: string }[];
    pageInfo: { endCursor: string | null; hasNextPage: boolean };
    totalCount: number;
  };
}
const LIST = `query ($filter: CourseFilter, $sort: CourseSort, $first: Int!, $after: String) {
  courses(filter: $filter, sort: $sort, first: $first, after: $after) {
    nodes { slug } pageInfo { endCursor hasNextPage } totalCount } }`;

describe('the courses of one campus, by date', () => {
  let content: TestSubgraph;
  const day = today();

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    const area = await createArea(manager, { slug: 'una' });
    const [near, far] = [
      await createCampus(manager, { slug: 'cerca' }),
      await createCampus(manager, { slug: 'lejos' }),
    ];
    for (let i = 0; i < 30; i += 1) {
      const status = i % 7 === 6 ? PublicationStatus.DRAFT : PublicationStatus.PUBLISHED;
      const course = await createCourse(manager, { slug: `curso-${i}`, status, ...(i % 2 ? { areaId: area.id } : {}) });
      // Days repeat; a third is taught elsewhere only, another third at both places.
      const startsOn = addDays(day, 5 + (i % 5) * 20);
      if (i % 3 > 0) await createCourseRun(manager, { courseId: course.id, campusId: near.id, startsOn });
      if (i % 3 < 2)
        await createCourseRun(manager, { courseId: course.id, campusId: far.id, startsOn: addDays(startsOn, -1) });
    }
  });
  afterAll(() => content.stop());

  const list = async (variables: object): Promise<Page['courses']> => {
    const { data, errors } = await content.execute<Page>(LIST, { first: 100, ...variables });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.courses;
  };
  const walk = async (variables: object): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page: Page['courses'] = await list({ ...variables, first: 4, after });
      seen.push(...page.nodes.map(({ slug }) => slug));
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return seen;
    }
  };

  const month = addDays(day, 45).slice(0, 7);
  const others = [
    {},
    { areaSlugs: ['una'] },
    { startMonths: [month] },
    { startsFrom: addDays(day, 40) },
    { text: 'curso' },
  ];
  const cases = others.flatMap((more) => ['ASC', 'DESC'].map((direction) => [more, direction] as const));

  it.each(cases)('with %j %s are the same, in the same order, as those found another way', async (more, direction) => {
    const sort = { field: 'START_DATE', direction };
    const one = { sort, filter: { campusSlugs: ['cerca'], ...more } };
    // A second campus, which there is not: read from the courses and sorted.
    const two = { sort, filter: { campusSlugs: ['cerca', 'ninguna'], ...more } };
    const walked = await walk(one);
    expect(walked.length).toBeGreaterThan(1);
    expect(walked).toEqual((await list(two)).nodes.map(({ slug }) => slug));
    expect((await list(one)).totalCount).toBe(walked.length);
  });

  it('are read in their order and not sorted', async () => {
    const [text = ''] = await countSql(() =>
      content.execute(`{ courses(first: 100, filter: { campusSlugs: ["cerca"] }) { nodes { slug } } }`),
    );
    await content.db.query('ANALYZE');
    const page = /FROM \((SELECT .* LIMIT 101)\) AS c/s.exec(text)?.[1] ?? '';
    const plan = await content.db.transaction(async (manager) => {
      await manager.query('SET LOCAL enable_sort = off');
      await manager.query('SET LOCAL enable_seqscan = off');
      await manager.query('SET LOCAL plan_cache_mode = force_generic_plan');
      await manager.query(`PREPARE page (text[]) AS ${page}`);
      return manager.query<object[]>(`EXPLAIN (FORMAT JSON) EXECUTE page ('{cerca}')`);
    });
    expect(JSON.stringify(plan)).toContain('course_place_pkey');
    expect(JSON.stringify(plan)).not.toContain('"Sort"');
  });
});
