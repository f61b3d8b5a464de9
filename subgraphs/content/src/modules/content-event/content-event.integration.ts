import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createCourse } from '../../factories';
import { contentSubgraph } from '../../subgraph';

interface Pushed {
  contentChanged: { cursor: string; type: string; subjectId: string; occurredAt: Date };
}
const FOLLOW = `subscription ($after: String) { contentChanged(after: $after) { cursor type subjectId occurredAt } }`;
const RENAME = `mutation ($input: UpdateCourseInput!) { updateCourse(input: $input) { errors { code } } }`;

describe('following what changes', () => {
  let content: TestSubgraph;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
  });
  afterAll(() => content.stop());

  const rename = (id: string, expectedVersion: number) =>
    content.execute(RENAME, { input: { id, expectedVersion, title: `Título ${expectedVersion}` } }, { as: 'ADMIN' });
  const next = async (stream: AsyncIterableIterator<{ data?: Pushed | null }>) => {
    const { value } = (await stream.next()) as { value: { data?: Pushed | null } | undefined };
    return value?.data?.contentChanged;
  };

  it('tells the gateway of each change, and after a cut goes on where it was', async () => {
    const course = await createCourse(content.db.manager);
    const after = await content.running.runtime.eventLog.head();
    const stream = await content.subscribe<Pushed>(FOLLOW, { after }, { as: 'SYSTEM' });
    const first = next(stream);
    await rename(course.id, 1);
    expect(await first).toMatchObject({ type: 'course.updated', subjectId: course.id });
    const { cursor } = (await first) ?? { cursor: '' };
    await stream.return?.();

    await rename(course.id, 2);
    await rename(course.id, 3);
    const resumed = await content.subscribe<Pushed>(FOLLOW, { after: cursor }, { as: 'SYSTEM' });
    const seen = [await next(resumed), await next(resumed)];
    expect(seen.map((event) => event?.type)).toEqual(['course.updated', 'course.updated']);
    expect(new Set([cursor, ...seen.map((event) => event?.cursor)]).size).toBe(3);
    await resumed.return?.();
  });

  it.each(['PUBLIC', 'STUDENT', 'ADVISOR'] as const)('is not for the role %s', async (as) => {
    await expect(content.subscribe(FOLLOW, {}, { as })).rejects.toThrow(/UNAUTHENTICATED|FORBIDDEN|rol|cuenta/);
  });
});
