import { countSql, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { seed, seedBulk } from './seed';
import { contentSubgraph } from './subgraph';

/** What a card of the catalogue shows. */
const CARD = `id slug title summary hours modality offerType price { amount currency } area { slug name }
  nextRun { startsOn availability seatsLeft campus { slug name city } }`;

describe('how many SQL statements an operation sends', () => {
  let content: TestSubgraph;
  let ids: Record<'Course' | 'CourseRun' | 'Campus' | 'Area', string[]>;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph, { seed: (db) => seed(db) });
    await seedBulk(content.db, { courses: 300, runs: 900, campuses: 100 });
    const idsOf = async (table: string) =>
      (await content.db.query<{ id: string }[]>(`SELECT id FROM ${table} LIMIT 100`)).map(({ id }) => id);
    ids = {
      Course: await idsOf(`course WHERE status = 'PUBLISHED'`),
      CourseRun: await idsOf('course_run'),
      Campus: await idsOf('campus'),
      Area: await idsOf('area'),
    };
  });
  afterAll(() => content.stop());

  const statements = async (query: string, variables: object): Promise<string[]> =>
    countSql(async () => {
      const { errors } = await content.execute(query, { ...variables }, { as: 'ADVISOR' });
      if (errors) throw new Error(JSON.stringify(errors));
    });

  const lists: [string, number, string][] = [
    ['courses as cards', 1, `courses(first: $n) { nodes { ${CARD} } pageInfo { endCursor hasNextPage } }`],
    [
      'courses as cards with count and facets',
      1,
      `courses(first: $n, filter: { modalities: [IN_PERSON] }) {
      totalCount facets { dimension value label count } edges { cursor node { ${CARD} } } }`,
    ],
    [
      'courses searched',
      1,
      `courses(first: $n, filter: { text: "gestión" }) { totalCount nodes { ${CARD} description } }`,
    ],
    [
      'courses with runs and related ones',
      2,
      `courses(first: $n) { nodes { ${CARD}
      runs(first: 3) { totalCount nodes { startsOn campus { name } } } related(first: 3) { nodes { ${CARD} } } } }`,
    ],
    [
      'courses with counts of their areas and campuses',
      1,
      `courses(first: $n) { nodes { area { courseCount } nextRun { campus { courseCount } } } }`,
    ],
    ['runs with campus', 1, `courseRuns(first: $n) { totalCount nodes { startsOn availability campus { name } } }`],
    ['runs with course and all of its card', 1, `courseRuns(first: $n) { nodes { startsOn course { ${CARD} } } }`],
    [
      'runs of the courses of runs',
      2,
      `courseRuns(first: $n) { nodes { course { title nextRun { course { summary } } runs(first: 2) { nodes { startsOn course { slug } } } } } }`,
    ],
    ['areas with counts', 1, `areas(first: $n) { totalCount nodes { name courseCount } }`],
    ['campuses with counts', 1, `campuses(first: $n) { totalCount nodes { name courseCount location { latitude } } }`],
    ['campuses near a point', 1, `campuses(first: $n, near: { latitude: 40, longitude: -3 }) { nodes { name } }`],
  ];

  it.each(lists)('%s: %i, for 5 rows and for 100', async (_what, expected, field) => {
    const query = `query ($n: Int!) { ${field} }`;
    for (const n of [5, 100]) expect((await statements(query, { n })).length).toBe(expected);
  });

  it('a course with all its page shows: 2', async () => {
    const query = `query ($slug: String!) { course(slug: $slug) { ${CARD} description objectives requirements careers
      syllabus { title hours topics } qualification
      runs(first: 20) { nodes { startsOn endsOn timetable availability campus { name city } } } related(first: 3) { nodes { ${CARD} } } } }`;
    expect((await statements(query, { slug: 'tecnico-superior-asir' })).length).toBe(2);
  });

  describe('reads no more than what is asked:', () => {
    const textOf = async (field: string): Promise<string> =>
      (await statements(`query ($n: Int!) { ${field} }`, { n: 5 })).join();

    it('neither long texts nor runs for a title', async () => {
      const text = await textOf('courses(first: $n) { nodes { title } }');
      expect(text).not.toContain('description');
      expect(text).not.toContain('course_run');
    });

    it('no run where the course keeps what is asked of its next one', async () => {
      expect(await textOf('courses(first: $n) { nodes { nextRun { id startsOn campus { name } } } }')).not.toContain(
        'course_run',
      );
      expect(await textOf('courses(first: $n) { nodes { nextRun { seatsLeft } } }')).toContain('course_run');
    });

    it('no courses to count them', async () => {
      const panel = 'courses(first: $n) { totalCount facets { dimension value count } }';
      expect((await textOf(panel)).split(/\bcourse c\b/)).toHaveLength(2);
      for (const list of ['areas', 'campuses'])
        expect(await textOf(`${list}(first: $n) { nodes { courseCount } }`)).not.toMatch(/\bcourse\b/);
    });

    it('of an entity that another subgraph refers to', async () => {
      const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on Course { title } } }`;
      const [text] = await statements(query, { them: ids.Course.map((id) => ({ __typename: 'Course', id })) });
      expect(text).toMatch(/^SELECT c\.id AS \w+, c\.title AS \w+ FROM course c\s+WHERE/);
    });
  });

  const references: [keyof typeof ids, number, string][] = [
    ['Course', 1, 'title slug status price { amount }'],
    [
      'Course',
      1,
      'title area { name courseCount } nextRun { startsOn campus { name courseCount } course { summary } }',
    ],
    ['Course', 2, 'title related(first: 2) { nodes { title } }'],
    ['CourseRun', 1, 'startsOn availability'],
    ['CourseRun', 1, 'startsOn campus { name } course { title }'],
    ['Campus', 1, 'name city'],
    ['Campus', 1, 'name courseCount'],
    ['Area', 1, 'name'],
    ['Area', 1, 'name courseCount'],
  ];
  it.each(references)('references to %s: %i (%#)', async (type, expected, fields) => {
    const query = `query ($them: [_Any!]!) { _entities(representations: $them) { ... on ${type} { id ${fields} } } }`;
    const them = ids[type].map((id) => ({ __typename: type, id }));
    for (const some of [them.slice(0, 5), them])
      expect((await statements(query, { them: some })).length).toBe(expected);
  });
});
