import { newId } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createCampus, createCourse, createCourseRun } from '../../factories';
import { addDays, today } from '../../shared';
import { contentSubgraph } from '../../subgraph';
import { Course, Modality, PublicationStatus } from '../course';
import { CourseRun } from './course-run.entity';
import { RunStatus } from './course-run.enums';
import { passDay } from './pass-day';

interface Payload {
  courseRun: { id: string; version: number } | null;
  errors: { field: string[] | null; code: string; message: string }[];
}

const ANSWER = `{ courseRun { id version startsOn status seats seatsLeft availability price { amount } campus { slug } course { id } }
  errors { field code message } }`;
const CREATE = `mutation ($input: CreateCourseRunInput!) { createCourseRun(input: $input) ${ANSWER} }`;
const UPDATE = `mutation ($input: UpdateCourseRunInput!) { updateCourseRun(input: $input) ${ANSWER} }`;

describe('runs of a course', () => {
  let content: TestSubgraph;
  const day = today();

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    await createCampus(content.db.manager, { slug: 'vigo' });
  });
  afterAll(() => content.stop());

  const send = async (document: string, input: object): Promise<Payload> => {
    const { data, errors } = await content.execute<Record<string, Payload>>(
      document,
      { input },
      { as: 'ACADEMIC_MANAGER' },
    );
    const payload = Object.values(data ?? {})[0];
    if (!payload) throw new Error(JSON.stringify(errors));
    return payload;
  };
  const faults = (payload: Payload) => payload.errors.map(({ field, code }) => [field?.join('.') ?? null, code]);
  const eventsOf = async (...ids: string[]) =>
    (
      await content.db.query<{ type: string }[]>(
        'SELECT type FROM event_log WHERE subject_id = ANY ($1) ORDER BY txid, seq',
        [ids],
      )
    ).map(({ type }) => type);
  const nextOf = async (courseId: string) => {
    const { nextRunId, nextRunStartsOn, openCampusIds } = await content.db.manager.findOneByOrFail(Course, {
      id: courseId,
    });
    return { nextRunId, nextRunStartsOn, openCampusIds };
  };

  describe('a new one', () => {
    it('is planned until it is opened, and only then the next of its course', async () => {
      const course = await createCourse(content.db.manager);
      const planned = await send(CREATE, {
        courseId: course.id,
        campusSlug: 'vigo',
        startsOn: addDays(day, 10),
        seats: 12,
      });
      expect(planned.errors).toEqual([]);
      expect(planned.courseRun).toMatchObject({
        status: 'PLANNED',
        seats: 12,
        seatsLeft: 12,
        availability: 'AVAILABLE',
        campus: { slug: 'vigo' },
      });
      expect((await nextOf(course.id)).nextRunId).toBeNull();
      const id = planned.courseRun?.id ?? '';
      const opened = await send(UPDATE, {
        id,
        expectedVersion: 1,
        status: 'OPEN',
        seatsLeft: 4,
        price: { amount: 9_900 },
      });
      expect(opened.courseRun).toMatchObject({ version: 2, availability: 'FEW_LEFT', price: { amount: 9_900 } });
      expect(await nextOf(course.id)).toMatchObject({ nextRunId: id, nextRunStartsOn: addDays(day, 10) });
      expect(await eventsOf(id, course.id)).toEqual(['course-run.created', 'course-run.updated', 'course.updated']);
      const [logged] = await content.db.query<{ payload: object }[]>(
        `SELECT payload FROM event_log WHERE type = 'course-run.updated' AND subject_id = $1`,
        [id],
      );
      expect(logged?.payload).toMatchObject({
        id,
        courseId: course.id,
        startsOn: addDays(day, 10),
        status: 'OPEN',
        availability: 'FEW_LEFT',
        seatsLeft: 4,
        changes: [
          { path: 'seatsLeft', before: 12, after: 4 },
          { path: 'priceCents', before: null, after: 9_900 },
          { path: 'status', before: 'PLANNED', after: 'OPEN' },
        ],
      });
    });

    it('needs what its course needs', async () => {
      const course = await createCourse(content.db.manager);
      const online = await createCourse(content.db.manager, { modality: Modality.ONLINE });
      const archived = await createCourse(content.db.manager, { status: PublicationStatus.ARCHIVED });
      const startsOn = addDays(day, 5);
      const refused = async (input: object) => faults(await send(CREATE, { startsOn, ...input }));
      expect(await refused({ courseId: course.id })).toEqual([['campusSlug', 'REQUIRED']]);
      expect(await refused({ courseId: online.id, campusSlug: 'vigo' })).toEqual([['campusSlug', 'INVALID']]);
      expect(await refused({ courseId: course.id, campusSlug: 'atlantis' })).toEqual([['campusSlug', 'NOT_FOUND']]);
      expect(await refused({ courseId: course.id, campusSlug: 'vigo', endsOn: day })).toEqual([['endsOn', 'INVALID']]);
      expect(await refused({ courseId: course.id, campusSlug: 'vigo', seats: 0 })).toEqual([['seats', 'INVALID']]);
      expect(await refused({ courseId: archived.id, campusSlug: 'vigo' })).toEqual([['courseId', 'INVALID']]);
      expect(await refused({ courseId: newId() })).toEqual([['courseId', 'NOT_FOUND']]);
      expect(await refused({ courseId: 'x' })).toEqual([['courseId', 'NOT_FOUND']]);
      expect(await content.db.manager.countBy(CourseRun, { courseId: course.id })).toBe(0);
    });

    it.each(['PUBLIC', 'ADVISOR', 'MARKETING'] as const)('is not for the role %s', async (as) => {
      const course = await createCourse(content.db.manager);
      const { errors } = await content.execute(CREATE, { input: { courseId: course.id, startsOn: day } }, { as });
      expect(errors?.[0]?.extensions).toMatchObject({ code: as === 'PUBLIC' ? 'UNAUTHENTICATED' : 'FORBIDDEN' });
    });
  });

  describe('the next run of a course', () => {
    const twoRuns = async () => {
      const course = await createCourse(content.db.manager);
      const soon = await createCourseRun(content.db.manager, { courseId: course.id, startsOn: addDays(day, 3) });
      const later = await createCourseRun(content.db.manager, { courseId: course.id, startsOn: addDays(day, 50) });
      return { course, soon, later };
    };

    it.each<[string, object]>([
      ['is cancelled', { status: 'CANCELLED' }],
      ['is full', { seatsLeft: 0 }],
      ['is put off', { startsOn: addDays(day, 90) }],
    ])('moves on when it %s', async (_what, change) => {
      const { course, soon, later } = await twoRuns();
      expect(await nextOf(course.id)).toMatchObject({
        nextRunId: soon.id,
        openCampusIds: expect.arrayContaining([soon.campusId, later.campusId]),
      });
      await send(UPDATE, { id: soon.id, expectedVersion: 1, ...change });
      expect(await nextOf(course.id)).toMatchObject({ nextRunId: later.id, nextRunStartsOn: later.startsOn });
    });

    it('stays when it is full but one can wait', async () => {
      const { course, soon } = await twoRuns();
      await send(UPDATE, { id: soon.id, expectedVersion: 1, seatsLeft: 0, waitlist: true });
      expect((await nextOf(course.id)).nextRunId).toBe(soon.id);
    });

    it('is right after two runs changed at the same time', async () => {
      const { course, soon, later } = await twoRuns();
      await Promise.all([soon, later].map(({ id }) => send(UPDATE, { id, expectedVersion: 1, status: 'CANCELLED' })));
      expect(await nextOf(course.id)).toEqual({ nextRunId: null, nextRunStartsOn: null, openCampusIds: [] });
    });

    it('is what the catalogue shows, whether it reads the run or what the course keeps of it', async () => {
      const { course, soon, later } = await twoRuns();
      const moved = await createCampus(content.db.manager);
      const KEPT = 'id startsOn campus { id } course { slug }';
      const read = async () => {
        const { data, errors } = await content.execute<Record<string, { nextRun: object }>>(
          `query ($s: String!) { kept: course(slug: $s) { nextRun { ${KEPT} } }
            whole: course(slug: $s) { nextRun { ${KEPT} availability } } }`,
          { s: course.slug },
        );
        expect(errors).toBeUndefined();
        expect(data?.['whole']?.nextRun).toEqual({ ...data?.['kept']?.nextRun, availability: 'AVAILABLE' });
        return data?.['kept']?.nextRun;
      };
      const shown = ({ id, startsOn }: CourseRun, campusId: string | null) => ({
        id,
        startsOn,
        campus: campusId && { id: campusId },
        course: { slug: course.slug },
      });
      expect(await read()).toEqual(shown(soon, soon.campusId));
      await send(UPDATE, { id: soon.id, expectedVersion: 1, campusSlug: moved.slug });
      expect(await read()).toEqual(shown(soon, moved.id));
      await send(UPDATE, { id: soon.id, expectedVersion: 2, status: 'CANCELLED' });
      expect(await read()).toEqual(shown(later, later.campusId));
    });

    it('has no campus when it is online', async () => {
      const course = await createCourse(content.db.manager, { modality: Modality.ONLINE });
      const { startsOn } = await createCourseRun(content.db.manager, { courseId: course.id, campusId: null });
      const { data } = await content.execute(
        `query ($s: String!) { course(slug: $s) { nextRun { startsOn campus { name } } } }`,
        { s: course.slug },
      );
      expect(data).toEqual({ course: { nextRun: { startsOn, campus: null } } });
    });

    it('goes with the calendar: what has begun is under way, what has ended is over', async () => {
      const { course, soon, later } = await twoRuns();
      const short = await createCourseRun(content.db.manager, {
        courseId: course.id,
        startsOn: addDays(day, 1),
        endsOn: addDays(day, 2),
      });
      const { runtime } = content.running;
      expect(await passDay(runtime, addDays(day, 1))).toBe(0);
      expect((await nextOf(course.id)).nextRunId).toBe(short.id);
      await passDay(runtime, addDays(day, 4));
      const statusOf = async (id: string) => (await content.db.manager.findOneByOrFail(CourseRun, { id })).status;
      expect([await statusOf(short.id), await statusOf(soon.id), await statusOf(later.id)]).toEqual([
        RunStatus.FINISHED,
        RunStatus.RUNNING,
        RunStatus.OPEN,
      ]);
      expect(await nextOf(course.id)).toMatchObject({ nextRunId: later.id, openCampusIds: [later.campusId] });
      expect(await eventsOf(short.id, soon.id, course.id)).toEqual([
        'course-run.updated',
        'course-run.updated',
        'course.updated',
      ]);
      expect(await passDay(runtime, addDays(day, 4))).toBe(0);
    });
  });

  describe('a change', () => {
    it('of the places in all keeps those that are taken', async () => {
      const run = await createCourseRun(content.db.manager, { seats: 20, seatsLeft: 8 });
      expect((await send(UPDATE, { id: run.id, expectedVersion: 1, seats: 25 })).courseRun).toMatchObject({
        seats: 25,
        seatsLeft: 13,
      });
      expect((await send(UPDATE, { id: run.id, expectedVersion: 2, seats: 10 })).courseRun).toMatchObject({
        seatsLeft: 0,
        availability: 'FULL',
      });
      expect((await send(UPDATE, { id: run.id, expectedVersion: 3, seats: null })).courseRun).toMatchObject({
        seats: null,
        seatsLeft: null,
        availability: 'AVAILABLE',
      });
      expect(faults(await send(UPDATE, { id: run.id, expectedVersion: 4, seats: 5, seatsLeft: 6 }))).toEqual([
        ['seatsLeft', 'INVALID'],
      ]);
    });

    it('on an old version is a conflict that shows what is stored now', async () => {
      const run = await createCourseRun(content.db.manager);
      await send(UPDATE, { id: run.id, expectedVersion: 1, timetable: 'Sábados' });
      const payload = await send(UPDATE, { id: run.id, expectedVersion: 1, timetable: 'Domingos' });
      expect(faults(payload)).toEqual([['expectedVersion', 'CONFLICT']]);
      expect(payload.courseRun).toMatchObject({ version: 2 });
      expect(faults(await send(UPDATE, { id: newId(), expectedVersion: 1 }))).toEqual([['id', 'NOT_FOUND']]);
    });
  });
});
