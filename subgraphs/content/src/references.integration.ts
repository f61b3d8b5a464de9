import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCampus, createCourse, createCourseRun } from './factories';
import { PublicationStatus } from './modules/course';
import { contentSubgraph } from './subgraph';

const ENTITIES = `query ($them: [_Any!]!) { _entities(representations: $them) {
  __typename
  ... on Course { id title }
  ... on CourseRun { id startsOn course { title } }
  ... on Campus { id name }
  ... on Area { id name }
} }`;

describe('references from other subgraphs', () => {
  let content: TestSubgraph;
  const at = (__typename: string, id: string) => ({ __typename, id });

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
  });
  afterAll(() => content.stop());

  it('resolve every entity, in the order they were asked', async () => {
    const { manager } = content.db;
    const area = await createArea(manager, { name: 'Sanidad' });
    const campus = await createCampus(manager, { name: 'Bilbao' });
    const course = await createCourse(manager, { title: 'Emergencias', areaId: area.id });
    const run = await createCourseRun(manager, { courseId: course.id, campusId: campus.id });
    const them = [
      at('Campus', campus.id),
      at('Course', course.id),
      at('Area', area.id),
      at('CourseRun', run.id),
      at('Course', course.id),
    ];
    const { data, errors } = await content.execute(ENTITIES, { them });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([
      { __typename: 'Campus', id: campus.id, name: 'Bilbao' },
      { __typename: 'Course', id: course.id, title: 'Emergencias' },
      { __typename: 'Area', id: area.id, name: 'Sanidad' },
      { __typename: 'CourseRun', id: run.id, startsOn: run.startsOn, course: { title: 'Emergencias' } },
      { __typename: 'Course', id: course.id, title: 'Emergencias' },
    ]);
  });

  it('are null where there is nothing, or no id at all', async () => {
    const { data, errors } = await content.execute(ENTITIES, {
      them: [
        at('Course', '01890000-0000-7000-8000-000000000000'),
        at('CourseRun', 'x'),
        at('Campus', ''),
        at('Area', "'"),
      ],
    });
    expect(errors).toBeUndefined();
    expect(data?.['_entities']).toEqual([null, null, null, null]);
  });

  it('to what is not published are for staff: a lead keeps the title of its course', async () => {
    const { manager } = content.db;
    const archived = await createCourse(manager, { title: 'Retirado', status: PublicationStatus.ARCHIVED });
    const run = await createCourseRun(manager, { courseId: archived.id });
    const them = [at('Course', archived.id), at('CourseRun', run.id)];
    for (const as of ['PUBLIC', 'STUDENT', 'PARTNER'] as const) {
      expect((await content.execute(ENTITIES, { them }, { as })).data?.['_entities']).toEqual([null, null]);
    }
    for (const as of ['ADVISOR', 'VIEWER', 'SYSTEM'] as const) {
      expect((await content.execute(ENTITIES, { them }, { as })).data?.['_entities']).toMatchObject([
        { title: 'Retirado' },
        { course: { title: 'Retirado' } },
      ]);
    }
  });
});
