import { inTransaction, newId, systemPrincipal } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createArea, createCourse } from '../../factories';
import { contentSubgraph } from '../../subgraph';
import { Course } from './course.entity';
import { OfferType, PublicationStatus } from './course.enums';
import { courseEvent } from './course.events';

interface Payload {
  course: {
    id: string;
    slug: string;
    title: string;
    status: string;
    version: number;
    price: { amount: number } | null;
  } | null;
  errors: { field: string[] | null; code: string; message: string }[];
}

const ANSWER = `{ course { id slug title status version publishedAt price { amount } area { slug } } errors { field code message } }`;
const CREATE = `mutation ($input: CreateCourseInput!) { createCourse(input: $input) ${ANSWER} }`;
const UPDATE = `mutation ($input: UpdateCourseInput!) { updateCourse(input: $input) ${ANSWER} }`;
const CHANGE = `mutation ($input: ChangePublicationInput!) { changePublication(input: $input) ${ANSWER} }`;

describe('keeping courses', () => {
  let content: TestSubgraph;

  beforeAll(async () => {
    content = await testSubgraph(contentSubgraph);
    await createArea(content.db.manager, { slug: 'energia' });
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
  const eventsOf = async (id: string) =>
    await content.db.query<{ type: string; payload: object; actor: { role: string } }[]>(
      'SELECT type, payload, actor FROM event_log WHERE subject_id = $1 ORDER BY txid, seq',
      [id],
    );
  const faults = (payload: Payload) => payload.errors.map(({ field, code }) => [field?.join('.') ?? null, code]);
  const input = (rest: object = {}) => ({
    slug: `curso-${newId()}`,
    title: 'Montaje de paneles solares',
    areaSlug: 'energia',
    modality: 'IN_PERSON',
    offerType: 'PRIVATE',
    hours: 40,
    ...rest,
  });

  describe('a new course', () => {
    it('is a draft, with its event', async () => {
      const { course, errors } = await send(
        CREATE,
        input({ price: { amount: 19_500 }, summary: '  Placas en casa  ' }),
      );
      expect(errors).toEqual([]);
      expect(course).toMatchObject({
        status: 'DRAFT',
        version: 1,
        price: { amount: 19_500 },
        area: { slug: 'energia' },
        publishedAt: null,
      });
      const events = await eventsOf(course?.id ?? '');
      expect(events).toMatchObject([
        {
          type: 'course.created',
          payload: {
            id: course?.id,
            slug: course?.slug,
            title: course?.title,
            status: 'DRAFT',
            areaId: expect.any(String),
          },
          actor: { role: 'ACADEMIC_MANAGER' },
        },
      ]);
    });

    it('that is subsidised is free without being told', async () => {
      expect((await send(CREATE, input({ offerType: 'SUBSIDISED' }))).course?.price).toEqual({ amount: 0 });
    });

    it('with faults is refused with all of them, and nothing is stored', async () => {
      const before = await content.db.manager.count(Course);
      const payload = await send(
        CREATE,
        input({
          slug: 'Con Espacios',
          title: ' ',
          hours: 0,
          price: { amount: -1, currency: 'USD' },
          syllabus: [{ title: '', topics: [] }],
        }),
      );
      expect(payload.course).toBeNull();
      expect(faults(payload)).toEqual([
        ['slug', 'INVALID'],
        ['title', 'REQUIRED'],
        ['syllabus.0.title', 'INVALID'],
        ['price.amount', 'INVALID'],
        ['price.currency', 'INVALID'],
        ['hours', 'INVALID'],
      ]);
      expect(await content.db.manager.count(Course)).toBe(before);
    });

    it('needs an area that exists and an address of its own', async () => {
      expect(faults(await send(CREATE, input({ areaSlug: 'luna' })))).toEqual([['areaSlug', 'NOT_FOUND']]);
      const first = await send(CREATE, input());
      const second = await send(CREATE, input({ slug: first.course?.slug }));
      expect(faults(second)).toEqual([['slug', 'SLUG_TAKEN']]);
      expect((await eventsOf(first.course?.id ?? '')).length).toBe(1);
    });

    it.each(['MARKETING', 'ADVISOR', 'VIEWER', 'STUDENT'] as const)('is not for the role %s', async (as) => {
      const { errors } = await content.execute(CREATE, { input: input() }, { as });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    });

    it('is not for the public', async () => {
      const { errors } = await content.execute(CREATE, { input: input() });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED' });
    });
  });

  describe('a change', () => {
    it('touches what it names, null clears, and the version goes up', async () => {
      const course = await createCourse(content.db.manager, {
        status: PublicationStatus.DRAFT,
        qualification: 'Título',
        hours: 70,
      });
      const payload = await send(UPDATE, {
        id: course.id,
        expectedVersion: 1,
        title: 'Otro título',
        qualification: null,
        price: null,
      });
      expect(payload.errors).toEqual([]);
      expect(payload.course).toMatchObject({ title: 'Otro título', version: 2, price: null });
      expect(await content.db.manager.findOneByOrFail(Course, { id: course.id })).toMatchObject({
        qualification: null,
        hours: 70,
        summary: course.summary,
        areaId: course.areaId,
      });
      expect(await eventsOf(course.id)).toMatchObject([
        {
          type: 'course.updated',
          payload: { changes: expect.arrayContaining([{ path: 'title', before: course.title, after: 'Otro título' }]) },
        },
      ]);
    });

    it('on an old version is a conflict that shows what is stored now', async () => {
      const course = await createCourse(content.db.manager, { title: 'Como está' });
      await send(UPDATE, { id: course.id, expectedVersion: 1, title: 'De otra persona' });
      const payload = await send(UPDATE, { id: course.id, expectedVersion: 1, title: 'Tarde' });
      expect(faults(payload)).toEqual([['expectedVersion', 'CONFLICT']]);
      expect(payload.course).toMatchObject({ title: 'De otra persona', version: 2 });
      expect((await eventsOf(course.id)).length).toBe(1);
    });

    it('of two at once lets one through', async () => {
      const course = await createCourse(content.db.manager);
      const both = await Promise.all(
        ['Uno', 'Dos'].map((title) => send(UPDATE, { id: course.id, expectedVersion: 1, title })),
      );
      expect(both.flatMap(faults)).toEqual([['expectedVersion', 'CONFLICT']]);
    });

    it('cannot take from a public page what it needs, nor make a subsidised course cost', async () => {
      const course = await createCourse(content.db.manager);
      const bare = await send(UPDATE, { id: course.id, expectedVersion: 1, summary: '', objectives: null });
      expect(faults(bare)).toEqual([
        ['summary', 'NOT_PUBLISHABLE'],
        ['objectives', 'NOT_PUBLISHABLE'],
      ]);
      const free = await createCourse(content.db.manager, { offerType: OfferType.SUBSIDISED, priceCents: 0 });
      expect(faults(await send(UPDATE, { id: free.id, expectedVersion: 1, price: { amount: 100 } }))).toEqual([
        ['price', 'INVALID'],
      ]);
    });

    it('of required fields to null, or of a course that is not there, is refused', async () => {
      const course = await createCourse(content.db.manager);
      const nulls = await send(UPDATE, { id: course.id, expectedVersion: 1, title: null, hours: null });
      expect(faults(nulls)).toEqual([
        ['title', 'REQUIRED'],
        ['hours', 'REQUIRED'],
      ]);
      for (const id of [newId(), 'no-id']) {
        expect(faults(await send(UPDATE, { id, expectedVersion: 1 }))).toEqual([['id', 'NOT_FOUND']]);
      }
    });
  });

  describe('publication', () => {
    it('goes from draft to public, off, away and back, an event each time', async () => {
      const { id } = await createCourse(content.db.manager, { status: PublicationStatus.DRAFT });
      const statuses: (string | undefined)[] = [];
      for (const [index, action] of ['PUBLISH', 'UNPUBLISH', 'PUBLISH', 'ARCHIVE', 'RESTORE'].entries()) {
        const { course, errors } = await send(CHANGE, { id, action, expectedVersion: index + 1 });
        expect(errors).toEqual([]);
        statuses.push(course?.status);
      }
      expect(statuses).toEqual(['PUBLISHED', 'DRAFT', 'PUBLISHED', 'ARCHIVED', 'DRAFT']);
      expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
        'course.published',
        'course.unpublished',
        'course.published',
        'course.archived',
        'course.updated',
      ]);
    });

    it('of an unfinished course says all that is missing', async () => {
      const { course } = await send(CREATE, input());
      const payload = await send(CHANGE, { id: course?.id, action: 'PUBLISH', expectedVersion: 1 });
      expect(faults(payload)).toEqual(
        ['summary', 'description', 'objectives', 'syllabus'].map((field) => [field, 'NOT_PUBLISHABLE']),
      );
      expect(payload.course).toMatchObject({ status: 'DRAFT', version: 1 });
    });

    it('refuses a step that its state does not allow', async () => {
      const { id } = await createCourse(content.db.manager);
      for (const action of ['PUBLISH', 'RESTORE']) {
        expect(faults(await send(CHANGE, { id, action, expectedVersion: 1 }))).toEqual([['action', 'INVALID']]);
      }
    });
  });

  it('stores neither row nor event when the transaction fails after both', async () => {
    const course = await createCourse(content.db.manager, { title: 'Antes' });
    const context = {
      db: content.db,
      eventLog: content.running.runtime.eventLog,
      principal: systemPrincipal('test'),
      requestId: newId(),
    };
    const failing = inTransaction(context, async ({ manager, append }) => {
      await manager.update(Course, course.id, { title: 'Después' });
      append(courseEvent('course.updated', course));
      throw new Error('the disk is full');
    });
    await expect(failing).rejects.toThrow('the disk is full');
    expect((await content.db.manager.findOneByOrFail(Course, { id: course.id })).title).toBe('Antes');
    expect(await eventsOf(course.id)).toEqual([]);
  });

  it('stores no row when its event cannot be written', async () => {
    const course = await createCourse(content.db.manager, { title: 'Antes' });
    await content.db.query('ALTER TABLE event_log RENAME TO event_log_away');
    const { data, errors } = await content.execute(
      UPDATE,
      { input: { id: course.id, expectedVersion: 1, title: 'Después' } },
      { as: 'ADMIN' },
    );
    await content.db.query('ALTER TABLE event_log_away RENAME TO event_log');
    expect(data).toEqual({ updateCourse: null });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL_SERVER_ERROR' });
    expect((await content.db.manager.findOneByOrFail(Course, { id: course.id })).title).toBe('Antes');
  });
});
