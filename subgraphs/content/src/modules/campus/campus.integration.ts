import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createCourse, createCourseRun } from '../../factories';
import { seed } from '../../seed';
import { PublicationStatus } from '../course';
import { contentSubgraph } from '../../subgraph';

interface Page {
  campuses: {
    nodes: { slug: string; city: string; courseCount: number }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    totalCount: number;
  };
}
const LIST = `query ($near: GeoPointInput, $first: Int!, $after: String) { campuses(near: $near, first: $first, after: $after) {
  nodes { slug city courseCount } pageInfo { hasNextPage endCursor } totalCount } }`;

describe('campuses', () => {
  let content: TestSubgraph;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph, { seed: (db) => seed(db) });
  });
  afterAll(() => content.stop());

  const walk = async (variables: object) => {
    const cities: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data }: { data: Page | null | undefined } = await content.execute<Page>(LIST, {
        first: 4,
        after,
        ...variables,
      });
      if (!data) throw new Error('no page');
      cities.push(...data.campuses.nodes.map(({ city }) => city));
      after = data.campuses.pageInfo.endCursor;
      if (!data.campuses.pageInfo.hasNextPage) return cities;
    }
  };

  it('go by city', async () => {
    const cities = await walk({});
    expect(cities.slice(0, 4)).toEqual(['Alicante', 'Barcelona', 'Bilbao', 'Gijón']);
    expect(new Set(cities).size).toBe(14);
  });

  it('go by distance from a point, the nearest first, over all pages', async () => {
    const fromToledo = await walk({ near: { latitude: 39.8628, longitude: -4.0273 } });
    expect(fromToledo.slice(0, 2)).toEqual(['Madrid', 'Valladolid']);
    expect(fromToledo.at(-1)).toBe('Las Palmas de Gran Canaria');
    expect(new Set(fromToledo).size).toBe(14);
  });

  it('refuse a point that is not on the globe, and the cursor of another point', async () => {
    const near = { latitude: 40, longitude: -4 };
    const off = await content.execute(LIST, { first: 1, near: { latitude: 91, longitude: 0 } });
    expect(off.errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: ['near'] });
    const { data } = await content.execute<Page>(LIST, { first: 1, near });
    const elsewhere = await content.execute(LIST, { first: 1, after: data?.campuses.pageInfo.endCursor });
    expect(elsewhere.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('count published courses with an open run there', async () => {
    const { manager } = content.db;
    const count = async () =>
      (
        await content.execute<{ campus: { id: string; courseCount: number } }>(
          `{ campus(slug: "palma-arago") { id courseCount } }`,
        )
      ).data?.campus;
    const before = await count();
    const course = await createCourse(manager);
    for (let i = 0; i < 2; i += 1)
      await createCourseRun(manager, { courseId: course.id, campusId: before?.id ?? null });
    const draft = await createCourse(manager, { status: PublicationStatus.DRAFT });
    await createCourseRun(manager, { courseId: draft.id, campusId: before?.id ?? null });
    expect((await count())?.courseCount).toBe((before?.courseCount ?? 0) + 1);
    const { data } = await content.execute<Page>(LIST, { first: 100 });
    expect(data?.campuses.nodes.find(({ slug }) => slug === 'palma-arago')?.courseCount).toBe(
      (before?.courseCount ?? 0) + 1,
    );
  });

  it('are null where there is none of that address', async () => {
    expect((await content.execute(`{ campus(slug: "luna") { id } }`)).data).toEqual({ campus: null });
  });

  it('stand beside areas, which go by name with their courses', async () => {
    const { data } = await content.execute<{
      areas: { nodes: { slug: string; name: string; nameEn: string; courseCount: number }[]; totalCount: number };
    }>(`{ areas(first: 100) { nodes { slug name nameEn courseCount } totalCount } }`);
    const demo = data?.areas.nodes.filter(({ nameEn }) => nameEn) ?? [];
    expect(demo.map(({ slug }) => slug)).toEqual([
      'administracion',
      'comercio',
      'energia',
      'hosteleria',
      'idiomas',
      'imagen-personal',
      'industria',
      'informatica',
      'sanidad',
      'sociocultural',
    ]);
    expect(demo.every(({ courseCount }) => courseCount === 12)).toBe(true);
  });
});
