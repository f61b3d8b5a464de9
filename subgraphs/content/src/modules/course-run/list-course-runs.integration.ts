import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import { type Course, PublicationStatus } from '../course';
import { RunStatus } from './course-run.enums';

interface Page {
  courseRuns: {
    nodes: { id: string; startsOn: string }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}

const LIST = `query ($filter: CourseRunFilter, $first: Int!, $after: String) {
  courseRuns(filter: $filter, first: $first, after: $after) { nodes { id startsOn } pageInfo { hasNextPage endCursor } totalCount } }`;

describe('the list of runs', () => {
  let content: TestSubgraph;
  let course: Course;
  const day = today();

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    const campus = await createCampus(manager, { slug: 'palma' });
    course = await createCourse(manager);
    for (let i = 0; i < 11; i += 1) {
      await createCourseRun(manager, {
        courseId: course.id,
        campusId: i % 2 ? campus.id : null,
        startsOn: addDays(day, i % 3),
        status: i === 0 ? RunStatus.CANCELLED : RunStatus.OPEN,
      });
    }
    await createCourseRun(manager, {
      courseId: (await createCourse(manager, { status: PublicationStatus.DRAFT })).id,
      startsOn: day,
    });
  });
  afterAll(() => content.stop());

  const list = async (variables: object, as: 'PUBLIC' | 'ADVISOR' = 'PUBLIC') => {
    const { data, errors } = await content.execute<Page>(LIST, { first: 100, ...variables }, { as });
    if (!data?.courseRuns) throw new Error(JSON.stringify(errors));
    return data.courseRuns;
  };

  it('goes by start date and shows each once, page after page', async () => {
    const seen: { id: string; startsOn: string }[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page['courseRuns'] = await list({ first: 3, after });
      seen.push(...page.nodes);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(new Set(seen.map(({ id }) => id)).size).toBe(11);
    expect(seen).toEqual((await list({})).nodes);
    expect(seen.map(({ startsOn }) => startsOn)).toEqual(seen.map(({ startsOn }) => startsOn).sort());
  });

  it('is filtered by campus, state, course and days', async () => {
    const total = async (filter: object) => (await list({ filter })).totalCount;
    expect(await total({ campusSlugs: ['palma'] })).toBe(5);
    expect(await total({ statuses: ['CANCELLED'] })).toBe(1);
    expect(await total({ courseId: course.id, startsFrom: addDays(day, 1), startsTo: addDays(day, 1) })).toBe(4);
    expect(await total({ courseId: 'no-id' })).toBe(0);
  });

  it('keeps the runs of a draft for staff', async () => {
    expect((await list({})).totalCount).toBe(11);
    expect((await list({}, 'ADVISOR')).totalCount).toBe(12);
  });

  it('refuses a wrong size and the cursor of another list', async () => {
    const code = async (variables: object) =>
      (await content.execute(LIST, { first: 5, ...variables })).errors?.[0]?.extensions?.['code'];
    expect(await code({ first: 0 })).toBe('INVALID_PAGE_SIZE');
    expect(await code({ first: 101 })).toBe('INVALID_PAGE_SIZE');
    const courses = await content.execute<{ courses: { pageInfo: { endCursor: string } } }>(
      `{ courses(first: 1) { pageInfo { endCursor } } }`,
    );
    expect(await code({ after: courses.data?.courses.pageInfo.endCursor })).toBe('INVALID_CURSOR');
  });
});
