import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import { Modality, OfferType, PublicationStatus } from './course.enums';

interface Page {
  courses: {
    edges: { cursor: string; node: { slug: string } }[];
    nodes: { slug: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
    totalCount: number;
    facets: { dimension: string; value: string; label: string; count: number }[];
  };
}

const LIST = `query ($filter: CourseFilter, $sort: CourseSort, $first: Int!, $after: String) {
  courses(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { cursor node { slug } } nodes { slug }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    totalCount
  }
}`;

describe('the list of courses', () => {
  let content: TestSubgraph;
  const day = today();
  /** Price and start repeat, and are missing for every fifth: ties and nulls. */
  const many = Array.from({ length: 23 }, (_, i) => `muchos-${String(i).padStart(2, '0')}`);

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    const area = await createArea(manager, { slug: 'muchos', name: 'Muchos' });
    for (const [i, slug] of many.entries()) {
      const course = await createCourse(manager, {
        slug,
        title: `Título ${i % 4}`,
        areaId: area.id,
        hours: 10 + (i % 3),
        priceCents: i % 5 === 0 ? null : (i % 4) * 1_000,
        publishedAt: new Date(Date.UTC(2026, 0, 1 + (i % 3))),
      });
      if (i % 5 !== 1) {
        await createCourseRun(manager, { courseId: course.id, campusId: null, startsOn: addDays(day, 1 + (i % 4)) });
      }
    }
  });
  afterAll(() => content.stop());

  const list = async (variables: object, as: 'PUBLIC' | 'ADVISOR' = 'PUBLIC') => {
    const result = await content.execute<Page>(LIST, { first: 100, ...variables }, { as });
    if (!result.data?.courses) throw new Error(JSON.stringify(result.errors));
    return result.data.courses;
  };
  const slugs = async (variables: object) => (await list(variables)).nodes.map(({ slug }) => slug);
  const fails = async (variables: object, as: 'PUBLIC' | 'STUDENT' = 'PUBLIC') =>
    (await content.execute(LIST, { first: 10, ...variables }, { as })).errors?.[0]?.extensions;

  const walk = async (variables: object): Promise<string[]> => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page['courses'] = await list({ ...variables, first: 4, after });
      seen.push(...page.nodes.map(({ slug }) => slug));
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) return seen;
    }
  };

  describe('page after page', () => {
    const fields = ['START_DATE', 'TITLE', 'PRICE', 'HOURS', 'PUBLISHED_AT', 'RELEVANCE'];
    it.each(fields.flatMap((field) => [[field, 'ASC'] as const, [field, 'DESC'] as const]))(
      'by %s %s shows every course once, ties and missing values too',
      async (field, direction) => {
        const variables = { filter: { areaSlugs: ['muchos'], text: 'título' }, sort: { field, direction } };
        const walked = await walk(variables);
        expect([...walked].sort()).toEqual(many);
        expect(walked).toEqual(await slugs(variables));
      },
    );

    it.each(['START_DATE', 'PRICE'])('puts what has no %s last in both directions', async (field) => {
      const without = many.filter((_, i) => i % 5 === (field === 'PRICE' ? 0 : 1));
      for (const direction of ['ASC', 'DESC']) {
        const all = await slugs({ filter: { areaSlugs: ['muchos'] }, sort: { field, direction } });
        expect(all.slice(-without.length).sort()).toEqual(without);
      }
    });

    it('counts the whole list, not the page', async () => {
      expect((await list({ first: 2, filter: { areaSlugs: ['muchos'] } })).totalCount).toBe(many.length);
    });

    it('gives each edge the cursor of its place', async () => {
      const variables = { filter: { areaSlugs: ['muchos'] }, sort: { field: 'PRICE', direction: 'DESC' } };
      const { edges } = await list(variables);
      const rest = await slugs({ ...variables, after: edges[6]?.cursor });
      expect(rest).toEqual(edges.slice(7).map(({ node }) => node.slug));
    });
  });

  describe('asked in a wrong way', () => {
    it.each([0, 101, -1])('refuses a page of %i', async (first) => {
      expect(await fails({ first })).toMatchObject({ code: 'INVALID_PAGE_SIZE', field: ['first'] });
    });

    it('refuses the cursor of another order', async () => {
      const { pageInfo } = await list({ first: 2, sort: { field: 'TITLE', direction: 'ASC' } });
      const after = pageInfo.endCursor;
      expect(await fails({ after, sort: { field: 'TITLE', direction: 'DESC' } })).toMatchObject({
        code: 'INVALID_CURSOR',
        field: ['after'],
      });
    });

    const forged = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString('base64url');
    const id = '01890000-0000-7000-8000-000000000000';
    it.each([
      'no cursor at all',
      '',
      forged('courses:START_DATE:ASC', "2026-01-01'; DROP TABLE course", id),
      forged('courses:START_DATE:ASC', '2026-01-01', 'no-id'),
      forged('courses:START_DATE:ASC', 5, id),
      forged('courses:START_DATE:ASC', '2026-01-01', id, 'more'),
    ])('refuses the cursor %s', async (after) => {
      if (after === '') expect(await fails({ after })).toBeUndefined();
      else expect(await fails({ after })).toMatchObject({ code: 'INVALID_CURSOR' });
    });

    it('refuses a month that is none', async () => {
      expect(await fails({ filter: { startMonths: ['enero'] } })).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: ['filter', 'startMonths'],
      });
    });
  });

  describe('with courses that are not published', () => {
    beforeAll(async () => {
      await createCourse(content.db.manager, {
        slug: 'un-borrador',
        title: 'Borrador secreto',
        status: PublicationStatus.DRAFT,
      });
      await createCourse(content.db.manager, {
        slug: 'un-archivado',
        title: 'Archivado secreto',
        status: PublicationStatus.ARCHIVED,
      });
    });

    it('shows them to nobody who does not ask', async () => {
      expect(await slugs({ filter: { text: 'secreto' } })).toEqual([]);
      expect((await list({ filter: { text: 'secreto' } }, 'ADVISOR')).nodes).toEqual([]);
    });

    it('shows them to staff who names their state', async () => {
      const { nodes } = await list({ filter: { text: 'secreto', statuses: ['DRAFT'] } }, 'ADVISOR');
      expect(nodes).toEqual([{ slug: 'un-borrador' }]);
    });

    it('lets nobody else name a state', async () => {
      expect(await fails({ filter: { statuses: ['DRAFT'] } })).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(await fails({ filter: { statuses: ['PUBLISHED'] } }, 'STUDENT')).toMatchObject({ code: 'FORBIDDEN' });
    });
  });

  describe('filtered', () => {
    const month = addDays(day, 40).slice(0, 7);
    const later = addDays(day, 100);

    beforeAll(async () => {
      const { manager } = content.db;
      const [norte, sur] = [
        await createArea(manager, { slug: 'norte', name: 'Norte' }),
        await createArea(manager, { slug: 'sur', name: 'Sur' }),
      ];
      const [plaza, puerto] = [
        await createCampus(manager, { slug: 'plaza', name: 'Plaza' }),
        await createCampus(manager, { slug: 'puerto', name: 'Puerto' }),
      ];
      const make = async (
        slug: string,
        rest: Parameters<typeof createCourse>[1],
        campusId: string | null,
        startsOn: string,
      ) => {
        const course = await createCourse(manager, { slug, title: `Filtrado ${slug}`, ...rest });
        await createCourseRun(manager, { courseId: course.id, campusId, startsOn });
      };
      await make('a', { areaId: norte.id, hours: 40, priceCents: 10_000 }, plaza.id, addDays(day, 40));
      await make(
        'b',
        { areaId: norte.id, hours: 300, offerType: OfferType.SUBSIDISED, priceCents: 0 },
        puerto.id,
        later,
      );
      await make(
        'c',
        { areaId: sur.id, hours: 2000, offerType: OfferType.VOCATIONAL, priceCents: 400_000 },
        plaza.id,
        later,
      );
      await make(
        'd',
        { areaId: sur.id, hours: 100, modality: Modality.ONLINE, priceCents: null },
        null,
        addDays(day, 40),
      );
    });

    const found = async (filter: object) => (await slugs({ filter: { text: 'filtrado', ...filter } })).sort();

    it.each<[string, object, string[]]>([
      ['nothing', {}, ['a', 'b', 'c', 'd']],
      ['empty lists', { areaSlugs: [], modalities: [] }, ['a', 'b', 'c', 'd']],
      ['an area', { areaSlugs: ['norte'] }, ['a', 'b']],
      ['two areas', { areaSlugs: ['norte', 'sur'] }, ['a', 'b', 'c', 'd']],
      ['an unknown area', { areaSlugs: ['luna'] }, []],
      ['a campus', { campusSlugs: ['plaza'] }, ['a', 'c']],
      ['modalities', { modalities: ['ONLINE'] }, ['d']],
      ['offer types', { offerTypes: ['SUBSIDISED', 'VOCATIONAL'] }, ['b', 'c']],
      ['months', { startMonths: [month] }, ['a', 'd']],
      ['hours', { hours: ['UP_TO_50', 'OVER_600'] }, ['a', 'c']],
      ['a first day', { startsFrom: later }, ['b', 'c']],
      ['a last day', { startsTo: addDays(day, 41) }, ['a', 'd']],
      ['a price', { maxPriceCents: 10_000 }, ['a', 'b']],
      ['several at once', { areaSlugs: ['norte'], campusSlugs: ['plaza'], hours: ['UP_TO_50'] }, ['a']],
    ])('by %s', async (_what, filter, expected) => {
      expect(await found(filter)).toEqual(expected);
    });

    describe('with counts beside each filter', () => {
      const FACETS = `query ($filter: CourseFilter) { courses(filter: $filter, first: 1) { facets { dimension value label count } } }`;
      const facets = async (filter: object) => {
        const { data } = await content.execute<Page>(FACETS, { filter: { text: 'filtrado', ...filter } });
        const all = data?.courses.facets ?? [];
        return (dimension: string) =>
          Object.fromEntries(
            all.filter((f) => f.dimension === dimension && f.count > 0).map((f) => [f.value, f.count]),
          );
      };

      it('counts what each value would leave', async () => {
        const of = await facets({});
        expect(of('AREA')).toEqual({ norte: 2, sur: 2 });
        expect(of('CAMPUS')).toEqual({ plaza: 2, puerto: 1 });
        expect(of('MODALITY')).toEqual({ IN_PERSON: 3, ONLINE: 1 });
        expect(of('OFFER_TYPE')).toEqual({ PRIVATE: 2, SUBSIDISED: 1, VOCATIONAL: 1 });
        expect(of('START_MONTH')).toEqual({ [month]: 2, [later.slice(0, 7)]: 2 });
        expect(of('HOURS')).toEqual({ UP_TO_50: 1, FROM_51_TO_200: 1, FROM_201_TO_600: 1, OVER_600: 1 });
      });

      it('counts each dimension under the filters of the others, not its own', async () => {
        const of = await facets({ areaSlugs: ['norte'], campusSlugs: ['plaza'] });
        expect(of('AREA')).toEqual({ norte: 1, sur: 1 });
        expect(of('CAMPUS')).toEqual({ plaza: 1, puerto: 1 });
        expect(of('HOURS')).toEqual({ UP_TO_50: 1 });
      });

      it('comes on an empty page too, with the values that leave nothing', async () => {
        const { data } = await content.execute<Page>(FACETS, { filter: { text: 'nada-de-nada' } });
        expect(data?.courses.facets.filter(({ dimension }) => dimension === 'MODALITY')).toEqual([
          { dimension: 'MODALITY', value: 'IN_PERSON', label: 'Presencial', count: 0 },
          { dimension: 'MODALITY', value: 'ONLINE', label: 'En línea', count: 0 },
          { dimension: 'MODALITY', value: 'BLENDED', label: 'Semipresencial', count: 0 },
        ]);
      });
    });
  });

  describe('searched', () => {
    beforeAll(async () => {
      const { manager } = content.db;
      await createCourse(manager, {
        slug: 'admin',
        title: 'Administración de fincas',
        summary: 'Comunidades de propietarios',
      });
      await createCourse(manager, {
        slug: 'contable',
        title: 'Gestión contable',
        description: 'También sirve para administraciones públicas.',
      });
      await createCourse(manager, { slug: 'peques', title: 'Cuidado de niños', careers: ['Ludotecas'] });
    });

    it.each([
      ['administracion', ['admin', 'contable']],
      ['Administración', ['admin', 'contable']],
      ['fincas administracion', ['admin']],
      ['admin', ['admin', 'contable']],
      ['administraci', ['admin']],
      ['½ ŉ¿? fincas', []],
      ['fincas como', ['admin']],
      ['ninos', ['peques']],
      ['ludoteca', ['peques']],
      ['curso de cuidado', ['peques']],
      [`'; drop | & ! ( :* ninos`, []],
      ['ninos!', ['peques']],
    ])('finds «%s»', async (text, expected) => {
      expect(await slugs({ filter: { text } })).toEqual(expected);
    });

    it('puts the title before the small print', async () => {
      expect(await slugs({ filter: { text: 'administraciones' } })).toEqual(['admin', 'contable']);
    });

    it('filters nothing when no word says anything', async () => {
      const { totalCount } = await list({ first: 1 });
      expect((await list({ first: 1, filter: { text: ' de la ' } })).totalCount).toBe(totalCount);
    });
  });
});
