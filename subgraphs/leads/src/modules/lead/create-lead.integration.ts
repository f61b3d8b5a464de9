import { newId } from '@cep/kit';
import { type TestSubgraph, testSubgraph } from '@cep/kit/testing';
import { knownCourseFactory, knownRunFactory } from '../../factories/catalogue.factory';
import { leadInputFactory } from '../../factories/lead-input.factory';
import { leadsSubgraph } from '../../index';
import { ConsentPurpose } from '../consent';
import { LeadSource } from './lead.enums';
import type { CreateLeadInput } from './lead.inputs';

const CREATE = `mutation ($input: CreateLeadInput!) {
  createLead(input: $input) { receipt { reference receivedAt } lead { id } errors { field code message } }
}`;
interface Created {
  createLead: {
    receipt: { reference: string; receivedAt: string } | null;
    lead: { id: string } | null;
    errors: { field: string[] | null; code: string; message: string }[];
  };
}

describe('asking for information', () => {
  let leads: TestSubgraph;
  beforeAll(async () => {
    leads = await testSubgraph(leadsSubgraph);
  });
  afterAll(() => leads.stop());

  const input = (overrides?: Partial<CreateLeadInput>) => leadInputFactory(leads.db, overrides);
  const send = async (value: CreateLeadInput) => {
    const { data, errors } = await leads.execute<Created>(CREATE, { input: value });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.createLead;
  };
  const count = async (table: string): Promise<number> =>
    (await leads.db.query(`SELECT count(*)::int AS n FROM ${table}`))[0].n;

  it("comes by the partner's door when a partner's key sends it, whatever it says", async () => {
    const value = await input({ source: LeadSource.STAFF });
    const { data } = await leads.execute<Created>(CREATE, { input: value }, { as: 'PARTNER' });
    const reference = data?.createLead.receipt?.reference;
    expect(await leads.db.query('SELECT source FROM lead WHERE reference = $1', [reference])).toEqual([
      { source: 'PARTNER' },
    ]);
  });

  it.each([
    ['PUBLIC', LeadSource.CAMPUS_PAGE],
    ['STUDENT', LeadSource.ACCOUNT],
    ['STUDENT', LeadSource.COURSE_PAGE],
    ['ADVISOR', LeadSource.STAFF],
    ['MARKETING', LeadSource.IMPORT],
    ['ADMIN', LeadSource.PARTNER],
  ] as const)('comes, from %s, by the door %s', async (as, source) => {
    const { data } = await leads.execute<Created>(CREATE, { input: await input({ source }) }, { as });
    const reference = data?.createLead.receipt?.reference;
    expect(await leads.db.query('SELECT source FROM lead WHERE reference = $1', [reference])).toEqual([{ source }]);
  });

  it.each([
    ['PUBLIC', LeadSource.STAFF],
    ['PUBLIC', LeadSource.PARTNER],
    ['PUBLIC', LeadSource.IMPORT],
    ['PUBLIC', LeadSource.ACCOUNT],
    ['STUDENT', LeadSource.STAFF],
    ['STUDENT', LeadSource.PARTNER],
    ['WORKER', LeadSource.STAFF],
  ] as const)('does not come, from %s, by the door %s', async (as, source) => {
    const before = await count('lead');
    const { data } = await leads.execute<Created>(CREATE, { input: await input({ source }) }, { as });
    expect(data?.createLead).toMatchObject({ receipt: null, errors: [{ field: ['source'], code: 'FORBIDDEN' }] });
    expect(await count('lead')).toBe(before);
  });

  it('stores the lead with its consent, its timeline and its event, and gives the public a receipt only', async () => {
    const course = await knownCourseFactory(leads.db);
    const { receipt, lead, errors } = await send(await input({ courseId: course.id, phone: '612 345 678' }));
    expect(errors).toEqual([]);
    expect(receipt?.reference).toMatch(/^[0-9A-Z]{6}$/);
    expect(lead).toBeNull();
    const [row] = await leads.db.query('SELECT * FROM lead WHERE reference = $1', [receipt?.reference]);
    expect(row).toMatchObject({ first_name: 'Lucía', phone: '+34612345678', status: 'NEW', course_id: course.id });
    const [consent] = await leads.db.query('SELECT purpose, granted, ip_hash FROM consent WHERE lead_id = $1', [
      row.id,
    ]);
    expect(consent).toMatchObject({
      purpose: 'CONTACT',
      granted: true,
      ip_hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const titles = await leads.db.query('SELECT title FROM activity WHERE lead_id = $1 ORDER BY id', [row.id]);
    expect(titles.map(({ title }: { title: string }) => title)).toEqual([
      'Solicitud recibida',
      'Consiente que la contactemos',
    ]);
    const [event] = await leads.db.query('SELECT type, payload FROM event_log WHERE subject_id = $1', [row.id]);
    expect(event.type).toBe('lead.created');
    expect(JSON.stringify(event.payload)).not.toContain('Luc');
  });

  it('makes one lead of the same request sent twice, also at the same moment', async () => {
    const same = await input();
    const before = await count('lead');
    const receipts = await Promise.all([send(same), send(same), send(same)]);
    expect(new Set(receipts.map(({ receipt }) => receipt?.reference)).size).toBe(1);
    expect(await count('lead')).toBe(before + 1);
  });

  it('refuses a key used again for something else', async () => {
    const first = await input();
    await send(first);
    const { errors } = await send({ ...first, firstName: 'Otra' });
    expect(errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED', field: ['idempotencyKey'] }]);
  });

  it('recognises the same person and course without telling the public', async () => {
    const course = await knownCourseFactory(leads.db);
    const person = { email: 'repite@correo.es', courseId: course.id };
    const first = await send(await input(person));
    const again = await send(await input(person));
    expect(again.errors).toEqual([]);
    expect(Object.keys(again.receipt ?? {})).toEqual(Object.keys(first.receipt ?? {}));
    const [row] = await leads.db.query(
      'SELECT duplicate_count, (SELECT reference FROM lead AS earlier WHERE earlier.id = lead.duplicate_of_id) AS of FROM lead WHERE reference = $1',
      [again.receipt?.reference],
    );
    expect(row).toEqual({ duplicate_count: 1, of: first.receipt?.reference });
  });

  it.each<[string, Partial<CreateLeadInput>, string, string]>([
    ['no name', { firstName: '  ' }, 'firstName', 'REQUIRED'],
    ['no way to answer', { email: null, phone: null }, 'email', 'REQUIRED'],
    ['a malformed address', { email: 'lucia@' }, 'email', 'INVALID'],
    ['a phone that lacks digits', { phone: '612 34' }, 'phone', 'INVALID'],
    ['a long message', { message: 'a'.repeat(2_001) }, 'message', 'TEXT_TOO_LONG'],
    ['no consent', { consents: [] }, 'consents', 'CONSENT_REQUIRED'],
    ['an unknown course', { courseId: '0192f000-0000-7000-8000-00000000dead' }, 'courseId', 'COURSE_NOT_OPEN'],
    ['an id that is none', { courseId: "'; DROP TABLE lead" }, 'courseId', 'COURSE_NOT_OPEN'],
    ['an unknown run', { courseRunId: '0192f000-0000-7000-8000-00000000dead' }, 'courseRunId', 'RUN_CLOSED'],
    [
      'a stale text',
      {
        consents: [{ purpose: ConsentPurpose.CONTACT, granted: true, textId: '0192f000-0000-7000-8000-00000000dead' }],
      },
      'consents',
      'CONSENT_TEXT_STALE',
    ],
  ])('answers %s with a typed error and stores nothing', async (_, overrides, field, code) => {
    const [before, events] = [await count('lead'), await count('event_log')];
    const { receipt, errors } = await send(await input(overrides));
    expect(receipt).toBeNull();
    expect(errors).toEqual([{ field: [field], code, message: expect.stringMatching(/\S{3}/) }]);
    expect([await count('lead'), await count('event_log')]).toEqual([before, events]);
  });

  it.each([
    ['that is over', { startsOn: '2001-01-01' }, 'RUN_CLOSED'],
    ['that is cancelled', { status: 'CANCELLED' }, 'RUN_CLOSED'],
    ['that is full', { availability: 'FULL' }, 'RUN_FULL'],
  ])('refuses a run %s', async (_, state, code) => {
    const course = await knownCourseFactory(leads.db);
    const run = await knownRunFactory(leads.db, { courseId: course.id, ...state });
    const { errors } = await send(await input({ courseId: course.id, courseRunId: run.id }));
    expect(errors).toMatchObject([{ code, field: ['courseRunId'] }]);
  });

  it('belongs to the campus of its run, without being told', async () => {
    const course = await knownCourseFactory(leads.db);
    const run = await knownRunFactory(leads.db, { courseId: course.id, campusId: newId() });
    const { receipt } = await send(await input({ courseId: course.id, courseRunId: run.id }));
    const [row] = await leads.db.query('SELECT campus_id FROM lead WHERE reference = $1', [receipt?.reference]);
    expect(row).toEqual({ campus_id: run.campusId });
  });

  it('takes a run with a waiting list', async () => {
    const course = await knownCourseFactory(leads.db);
    const run = await knownRunFactory(leads.db, { courseId: course.id, availability: 'WAITLIST' });
    expect((await send(await input({ courseId: course.id, courseRunId: run.id }))).errors).toEqual([]);
  });

  it('names every fault of a form at once', async () => {
    const { errors } = await send(await input({ firstName: '', email: 'x', phone: '1', consents: [] }));
    expect(errors.map(({ field }) => field?.[0])).toEqual(['firstName', 'email', 'phone', 'consents']);
  });
});
