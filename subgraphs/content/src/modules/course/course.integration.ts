import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import type { Area } from '../area';
import type { Campus } from '../campus';
import { PublicationStatus } from './course.enums';
import type { Course } from './course.entity';

describe('one course', () => {
  let content: TestSubgraph;
  let area: Area;
  let campus: Campus;
  let course: Course;
  const day = today();

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    area = await createArea(manager, { slug: 'industria', name: 'Industria', nameEn: 'Industry' });
    campus = await createCampus(manager, { slug: 'vigo', name: 'Vigo', latitude: 42.23, longitude: -8.71 });
    course = await createCourse(manager, {
      slug: 'soldadura',
      title: 'Soldadura',
      areaId: area.id,
      priceCents: 0,
      syllabus: [{ title: 'TIG', hours: 20, topics: ['Acero'] }],
    });
    for (const days of [90, 30, 60]) {
      await createCourseRun(manager, {
        courseId: course.id,
        campusId: campus.id,
        startsOn: addDays(day, days),
        seatsLeft: 3,
      });
    }
    for (const [index, slug] of ['a', 'b', 'c'].entries()) {
      const neighbour = await createCourse(manager, { slug, areaId: area.id });
      if (index < 2) await createCourseRun(manager, { courseId: neighbour.id, startsOn: addDays(day, 20 - index) });
    }
    await createCourse(manager, { slug: 'elsewhere' });
    await createCourse(manager, { slug: 'borrador', areaId: area.id, status: PublicationStatus.DRAFT });
  });
  afterAll(() => content.stop());

  it('is found by its address with all that its page shows', async () => {
    const { data, errors } = await content.execute(
      `{ course(slug: "soldadura") {
          id slug title summary description objectives requirements careers qualification hours modality offerType vatExempt
          status version price { amount currency } syllabus { title hours topics }
          area { slug name nameEn courseCount }
          nextRun { startsOn availability seatsLeft status price { amount } campus { slug location { latitude longitude } courseCount } course { slug } }
          runs(first: 2) { nodes { startsOn campus { name } } pageInfo { hasNextPage } totalCount }
          related(first: 2) { nodes { slug area { slug } } totalCount facets { value } }
      } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      course: {
        id: course.id,
        title: 'Soldadura',
        price: { amount: 0, currency: 'EUR' },
        syllabus: [{ title: 'TIG', hours: 20, topics: ['Acero'] }],
        area: { slug: 'industria', nameEn: 'Industry', courseCount: 4 },
        nextRun: {
          startsOn: addDays(day, 30),
          availability: 'FEW_LEFT',
          seatsLeft: 3,
          price: null,
          campus: { slug: 'vigo', location: { latitude: 42.23, longitude: -8.71 }, courseCount: 1 },
          course: { slug: 'soldadura' },
        },
        runs: {
          nodes: [
            { startsOn: addDays(day, 30), campus: { name: 'Vigo' } },
            { startsOn: addDays(day, 60), campus: { name: 'Vigo' } },
          ],
          pageInfo: { hasNextPage: true },
          totalCount: 3,
        },
        related: { nodes: [{ slug: 'b', area: { slug: 'industria' } }, { slug: 'a' }], totalCount: 3, facets: null },
      },
    });
  });

  it('goes on through runs and related courses by cursor', async () => {
    const next = `query ($runs: String, $related: String) { course(slug: "soldadura") {
      runs(first: 2, after: $runs) { nodes { startsOn } pageInfo { endCursor hasNextPage } }
      related(first: 2, after: $related) { nodes { slug } pageInfo { endCursor hasNextPage } } } }`;
    interface Both {
      course: Record<'runs' | 'related', { nodes: object[]; pageInfo: { endCursor: string; hasNextPage: boolean } }>;
    }
    const first = await content.execute<Both>(next);
    const after = {
      runs: first.data?.course.runs.pageInfo.endCursor,
      related: first.data?.course.related.pageInfo.endCursor,
    };
    const second = await content.execute<Both>(next, after);
    expect(second.data?.course.runs).toMatchObject({
      nodes: [{ startsOn: addDays(day, 90) }],
      pageInfo: { hasNextPage: false },
    });
    expect(second.data?.course.related).toMatchObject({ nodes: [{ slug: 'c' }], pageInfo: { hasNextPage: false } });
    const crossed = await content.execute(next, { runs: after.related });
    expect(crossed.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: ['after'] });
  });

  it('answers different selections of the same field apart', async () => {
    const { data } = await content.execute(
      `{ course(slug: "soldadura") { short: related(first: 1) { nodes { slug } } long: related(first: 1) { nodes { slug title summary } } } }`,
    );
    expect(data).toEqual({
      course: {
        short: { nodes: [{ slug: 'b' }] },
        long: { nodes: [{ slug: 'b', title: expect.any(String), summary: expect.any(String) }] },
      },
    });
  });

  it('is null where there is none, or none that is published', async () => {
    const { data, errors } = await content.execute(
      `{ a: course(slug: "no-hay") { id } b: course(slug: "borrador") { id } }`,
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ a: null, b: null });
  });

  it('tells an old link that its course is withdrawn, but nothing of one that never was public', async () => {
    const { manager } = content.db;
    const { ARCHIVED } = PublicationStatus;
    await createCourse(manager, { slug: 'retirado', status: ARCHIVED, publishedAt: new Date() });
    await createCourse(manager, { slug: 'nunca-publico', status: ARCHIVED });
    const { data } = await content.execute(
      `{ a: course(slug: "retirado") { slug status } b: course(slug: "nunca-publico") { slug } }`,
    );
    expect(data).toEqual({ a: { slug: 'retirado', status: 'ARCHIVED' }, b: null });
  });

  it('shows staff any state by its id, and nobody else', async () => {
    const [draft] = await content.db.query<{ id: string }[]>(`SELECT id FROM course WHERE slug = 'borrador'`);
    const query = `query ($id: ID!) { courseById(id: $id) { slug status area { slug } nextRun { id } } }`;
    const staff = await content.execute(query, { id: draft?.id }, { as: 'VIEWER' });
    expect(staff.data).toEqual({
      courseById: { slug: 'borrador', status: 'DRAFT', area: { slug: 'industria' }, nextRun: null },
    });
    const nobody = await content.execute(query, { id: draft?.id });
    expect(nobody.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    expect((await content.execute(query, { id: 'not-an-id' }, { as: 'ADMIN' })).data).toEqual({ courseById: null });
  });

  it('counts for the home page', async () => {
    const { data } = await content.execute(`{ siteFigures { courses campuses upcomingRuns } }`);
    expect(data).toEqual({ siteFigures: { courses: 5, campuses: 3, upcomingRuns: 5 } });
  });
});
