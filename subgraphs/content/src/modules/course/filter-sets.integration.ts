import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import { RunStatus } from '../course-run';
import { Course } from './course.entity';
import { HoursRange, Modality, OfferType, PublicationStatus } from './course.enums';
import type { CourseFilter } from './course.inputs';

type Facet = { dimension: string; value: string; count: number };
type Tally = Record<string, number>;

const PANEL = `query ($filter: CourseFilter) { courses(filter: $filter, first: 1) { totalCount facets { dimension value count } } }`;
const lengthOf = (hours: number): HoursRange =>
  hours <= 50
    ? HoursRange.UP_TO_50
    : hours <= 200
      ? HoursRange.FROM_51_TO_200
      : hours <= 600
        ? HoursRange.FROM_201_TO_600
        : HoursRange.OVER_600;

describe('the counts of the filter panel', () => {
  let content: TestSubgraph;
  const slugs = new Map<string, string>();
  const day = today();

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    const { manager } = content.db;
    const areas = [await createArea(manager, { slug: 'uno' }), await createArea(manager, { slug: 'dos' })];
    const campuses = [await createCampus(manager, { slug: 'alta' }), await createCampus(manager, { slug: 'baja' })];
    for (const { id, slug } of [...areas, ...campuses]) slugs.set(id, slug);
    // Their bits lie in two rows of every set.
    await content.db.query(`SELECT setval('course_number_seq', 8180)`);
    for (let i = 0; i < 24; i += 1) {
      const course = await createCourse(manager, {
        areaId: areas[i % 2]?.id ?? '',
        modality: Object.values(Modality)[i % 3] ?? Modality.ONLINE,
        offerType: Object.values(OfferType)[i % 4] ?? OfferType.PRIVATE,
        hours: 30 * (i + 1),
        priceCents: i * 1_000,
        title: i % 5 === 0 ? `Soldadura ${i}` : `Cocina ${i}`,
        status: i % 6 === 5 ? PublicationStatus.DRAFT : PublicationStatus.PUBLISHED,
      });
      for (const campus of campuses.slice(0, i % 3))
        await createCourseRun(manager, {
          courseId: course.id,
          campusId: campus.id,
          startsOn: addDays(day, 10 + i * 4),
        });
    }
  });
  afterAll(() => content.stop());

  /** What somebody would count who looks at every course. */
  const byHand = async (filter: CourseFilter): Promise<{ total: number; facets: Tally }> => {
    const courses = await content.db.manager.find(Course);
    const valuesOf = (course: Course): Record<string, readonly string[]> => ({
      AREA: [slugs.get(course.areaId) ?? ''],
      MODALITY: [course.modality],
      OFFER_TYPE: [course.offerType],
      CAMPUS: course.openCampusIds.map((id) => slugs.get(id) ?? ''),
      START_MONTH: course.nextRunStartsOn ? [course.nextRunStartsOn.slice(0, 7)] : [],
      HOURS: [lengthOf(course.hours)],
    });
    const chosen: Record<string, readonly string[] | null | undefined> = {
      AREA: filter.areaSlugs,
      MODALITY: filter.modalities,
      OFFER_TYPE: filter.offerTypes,
      CAMPUS: filter.campusSlugs,
      START_MONTH: filter.startMonths,
      HOURS: filter.hours,
    };
    const statuses = filter.statuses ?? [PublicationStatus.PUBLISHED];
    const found = courses.filter(
      ({ status, title, priceCents, nextRunStartsOn }) =>
        statuses.includes(status) &&
        (!filter.text || title.toLowerCase().includes(filter.text)) &&
        (filter.maxPriceCents == null || (priceCents !== null && priceCents <= filter.maxPriceCents)) &&
        (!filter.startsFrom || (nextRunStartsOn !== null && nextRunStartsOn >= filter.startsFrom)),
    );
    const fits = (course: Course, but?: string) =>
      Object.entries(valuesOf(course)).every(
        ([dimension, values]) =>
          dimension === but || !chosen[dimension]?.length || values.some((value) => chosen[dimension]?.includes(value)),
      );
    const facets: Tally = {};
    for (const course of found)
      for (const [dimension, values] of Object.entries(valuesOf(course)))
        if (fits(course, dimension))
          for (const value of values) facets[`${dimension} ${value}`] = (facets[`${dimension} ${value}`] ?? 0) + 1;
    return { total: found.filter((course) => fits(course)).length, facets };
  };

  const byPanel = async (filter: CourseFilter): Promise<{ total: number; facets: Tally }> => {
    const { data, errors } = await content.execute<{ courses: { totalCount: number; facets: Facet[] } }>(
      PANEL,
      { filter },
      { as: 'ADVISOR' },
    );
    if (!data) throw new Error(JSON.stringify(errors));
    const counted = data.courses.facets.filter(({ count }) => count > 0);
    return {
      total: data.courses.totalCount,
      facets: Object.fromEntries(counted.map(({ dimension, value, count }) => [`${dimension} ${value}`, count])),
    };
  };

  const month = (days: number) => addDays(day, days).slice(0, 7);
  const filters: [string, CourseFilter][] = [
    ['nothing', {}],
    ['an area', { areaSlugs: ['uno'] }],
    ['areas, one of them unknown', { areaSlugs: ['dos', 'tres'] }],
    ['an unknown area alone', { areaSlugs: ['tres'] }],
    ['two campuses, where some courses have both', { campusSlugs: ['alta', 'baja'] }],
    ['months', { startMonths: [month(14), month(90)] }],
    ['all at once', { areaSlugs: ['uno'], campusSlugs: ['alta'], modalities: [Modality.ONLINE, Modality.BLENDED] }],
    [
      'lengths and offers',
      { hours: [HoursRange.FROM_201_TO_600], offerTypes: [OfferType.PRIVATE, OfferType.CORPORATE] },
    ],
    ['words', { text: 'soldadura', hours: [HoursRange.FROM_51_TO_200, HoursRange.OVER_600] }],
    ['a price', { maxPriceCents: 9_000, areaSlugs: ['dos'] }],
    ['a first day', { startsFrom: addDays(day, 60) }],
    ['drafts', { statuses: [PublicationStatus.DRAFT], areaSlugs: ['dos'] }],
    [
      'several states',
      { statuses: [PublicationStatus.DRAFT, PublicationStatus.ARCHIVED, PublicationStatus.PUBLISHED] },
    ],
  ];
  it.each(filters)('are those of a look at every course: %s', async (_what, filter) => {
    expect(await byPanel(filter)).toEqual(await byHand(filter));
  });

  const change = async (mutation: string, input: object): Promise<void> => {
    const text = `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { ${mutation}(input: $input) { errors { message } } }`;
    const { data, errors } = await content.execute<Record<string, { errors: object[] }>>(
      text,
      { input },
      { as: 'ADMIN' },
    );
    expect({ errors, refused: data?.[mutation]?.errors }).toEqual({ errors: undefined, refused: [] });
  };
  const courseAt = async (number: number): Promise<Course> => {
    const [course] = await content.db.manager.find(Course, { order: { id: 'ASC' }, skip: number, take: 1 });
    if (!course) throw new Error(`no course ${number}`);
    return course;
  };

  it('follow every change: texts, publication, runs, the passing of days, and a hand in the database', async () => {
    const steps: (() => Promise<unknown>)[] = [
      async () => {
        const { id, version } = await courseAt(1);
        await change('updateCourse', { id, expectedVersion: version, areaSlug: 'uno', hours: 700, title: 'Otro' });
      },
      async () => {
        const { id, version } = await courseAt(2);
        await change('changePublication', { id, expectedVersion: version, action: 'UNPUBLISH' });
      },
      async () => {
        const { id, version } = await courseAt(5);
        await change('changePublication', { id, expectedVersion: version, action: 'PUBLISH' });
      },
      async () => {
        const { id } = await courseAt(0);
        await change('createCourseRun', {
          courseId: id,
          campusSlug: 'baja',
          startsOn: addDays(day, 3),
          status: 'OPEN',
        });
      },
      () => content.db.query(`UPDATE course SET modality = 'ONLINE', next_run_starts_on = next_run_starts_on + 31`),
      () => content.db.query(`UPDATE course SET number = number + 9000`),
      () => content.db.query(`DELETE FROM course WHERE next_run_id IS NULL`),
    ];
    for (const step of steps) {
      await step();
      for (const [, filter] of filters) expect(await byPanel(filter)).toEqual(await byHand(filter));
    }
  });

  it('keep beside them what the home page says of the whole', async () => {
    const { manager } = content.db;
    const figures = async () =>
      (await content.execute(`{ siteFigures { courses upcomingRuns } }`)).data?.['siteFigures'];
    const published = await manager.countBy(Course, { status: PublicationStatus.PUBLISHED });
    const before = (await figures()) as { courses: number; upcomingRuns: number };
    expect(before.courses).toBe(published);

    const course = await createCourse(manager, { status: PublicationStatus.DRAFT });
    const runs = [];
    for (const startsOn of [addDays(day, -1), day, addDays(day, 5)])
      runs.push(await createCourseRun(manager, { courseId: course.id, campusId: null, startsOn }));
    expect(await figures()).toEqual(before);
    await content.db.query(`UPDATE course SET status = 'PUBLISHED' WHERE id = $1`, [course.id]);
    expect(await figures()).toEqual({ courses: published + 1, upcomingRuns: before.upcomingRuns + 2 });
    await content.db.query(`UPDATE course_run SET status = $2 WHERE id = $1`, [runs[2]?.id, RunStatus.CANCELLED]);
    expect(await figures()).toEqual({ courses: published + 1, upcomingRuns: before.upcomingRuns + 1 });
    await content.db.query(`DELETE FROM course_run WHERE id = $1`, [runs[1]?.id]);
    expect(await figures()).toEqual({ courses: published + 1, upcomingRuns: before.upcomingRuns });
  });
});
