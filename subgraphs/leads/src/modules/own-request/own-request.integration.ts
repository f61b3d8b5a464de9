import { newId, type Principal } from '@cep/kit';
import { type TestSubgraph, testPrincipal, testSubgraph } from '@cep/kit/testing';
import { knownCourseFactory } from '../../factories/catalogue.factory';
import { leadInputFactory } from '../../factories/lead-input.factory';
import { leadsSubgraph } from '../../index';
import { currentConsentTexts } from '../consent';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const REQUESTS = `query ($after: String) { ownRequests(first: 2, after: $after) {
  nodes { id reference status course { title } } pageInfo { hasNextPage endCursor }
} }`;
const CONSENTS = `query { ownConsents(first: 50) {
  nodes { id purpose source givenAt withdrawnAt renewable text { id body } request { id course { title } } }
} }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConsent(id: $id) { consent { id withdrawnAt renewable } errors { code } } }`;
const GIVE = `mutation ($id: ID!, $textId: ID!) { giveConsentAgain(id: $id, textId: $textId) { consent { id renewable } errors { code } } }`;

interface Requests {
  ownRequests: {
    nodes: { id: string; reference: string; status: string; course: { title: string } | null }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}
interface OwnConsent {
  id: string;
  purpose: string;
  source: string;
  withdrawnAt: string | null;
  renewable: boolean;
  text: { id: string; body: string };
  request: { id: string };
}
interface Changed {
  consent: { id: string; withdrawnAt?: string | null; renewable: boolean } | null;
  errors: { code: string }[];
}

let leads: TestSubgraph;
let textIds: Record<string, string>;
beforeAll(async () => {
  leads = await testSubgraph(leadsSubgraph);
  const texts = await currentConsentTexts(leads.db, 10);
  textIds = Object.fromEntries(texts.map(({ purpose, id }) => [purpose, id]));
});
afterAll(() => leads.stop());

let people = 0;
const student = (): Principal & { email: string } => ({
  ...testPrincipal('STUDENT'),
  email: `alumna-${(people += 1)}@correo.es`,
});

/** A request with every consent, sent by the public with somebody's address. */
async function request(email: string, courseId?: string): Promise<string> {
  const consents = Object.entries(textIds).map(([purpose, textId]) => ({ purpose, granted: true, textId }));
  const input = await leadInputFactory(leads.db, {
    email,
    consents: consents as never,
    ...(courseId ? { courseId } : {}),
  });
  const { data, errors } = await leads.execute<{ createLead: { lead: { id: string } } }>(
    CREATE,
    { input },
    { as: 'ADVISOR' },
  );
  if (!data?.createLead.lead) throw new Error(JSON.stringify(errors ?? data));
  return data.createLead.lead.id;
}
async function requestsOf(as: Principal, after: string | null = null) {
  const { data, errors } = await leads.execute<Requests>(REQUESTS, { after }, { as });
  if (!data?.ownRequests) throw new Error(JSON.stringify(errors));
  return data.ownRequests;
}
async function consentsOf(as: Principal, purpose?: string): Promise<OwnConsent[]> {
  const { data, errors } = await leads.execute<{ ownConsents: { nodes: OwnConsent[] } }>(CONSENTS, {}, { as });
  if (!data?.ownConsents) throw new Error(JSON.stringify(errors));
  return data.ownConsents.nodes.filter((consent) => !purpose || consent.purpose === purpose);
}
async function one(as: Principal, purpose: string): Promise<OwnConsent> {
  const [first] = await consentsOf(as, purpose);
  if (!first) throw new Error(`no ${purpose}`);
  return first;
}
const withdraw = async (as: Principal, id: string): Promise<Changed> => {
  const { data } = await leads.execute<{ withdrawConsent: Changed }>(WITHDRAW, { id }, { as });
  if (!data) throw new Error('no answer');
  return data.withdrawConsent;
};
const giveAgain = async (as: Principal, id: string, textId: string): Promise<Changed> => {
  const { data } = await leads.execute<{ giveConsentAgain: Changed }>(GIVE, { id, textId }, { as });
  if (!data) throw new Error('no answer');
  return data.giveConsentAgain;
};
const titlesOf = async (leadId: string): Promise<string[]> =>
  (await leads.db.query(`SELECT title FROM activity WHERE lead_id = $1 ORDER BY id DESC`, [leadId])).map(
    ({ title }: { title: string }) => title,
  );
const eventsOf = (leadId: string) =>
  leads.db.query(`SELECT type, payload, actor FROM event_log WHERE subject_id = $1 AND type LIKE 'lead.consent%'`, [
    leadId,
  ]);

describe("a student's own requests", () => {
  it('are those sent with the confirmed address, newest first, page by page', async () => {
    const nerea = student();
    const course = await knownCourseFactory(leads.db, { title: 'Gestión contable' });
    const first = await request(nerea.email.toUpperCase(), course.id);
    const [second, third] = [await request(nerea.email), await request(nerea.email)];
    const page = await requestsOf(nerea);
    expect(page.nodes.map(({ id }) => id)).toEqual([third, second]);
    const rest = await requestsOf(nerea, page.pageInfo.endCursor);
    expect(rest.nodes).toMatchObject([{ id: first, status: 'RECEIVED', course: { title: 'Gestión contable' } }]);
    expect(rest.pageInfo.hasNextPage).toBe(false);
  });

  it.each([
    ['CONTACTED', 'IN_CONTACT'],
    ['QUALIFIED', 'IN_CONTACT'],
    ['ENROLLED', 'ENROLLED'],
    ['LOST', 'CLOSED'],
    ['SPAM', 'CLOSED'],
  ])('that staff hold for %s are %s to them', async (status, shown) => {
    const ana = student();
    await leads.db.query(`UPDATE lead SET status = $2 WHERE id = $1`, [await request(ana.email), status]);
    expect((await requestsOf(ana)).nodes).toMatchObject([{ status: shown }]);
  });

  it('cost the same statements however many there are', async () => {
    const [few, many] = [student(), student()];
    await request(few.email);
    for (let n = 0; n < 4; n += 1) await request(many.email);
    const cost = (as: Principal) => leads.sqlCount(() => consentsOf(as));
    expect(await cost(many)).toBe(await cost(few));
  });
});

describe('what belongs to another student', () => {
  it('is in no list', async () => {
    const [own, other] = [student(), student()];
    await request(own.email);
    expect((await requestsOf(other)).nodes).toEqual([]);
    expect(await consentsOf(other)).toEqual([]);
  });

  it('answers as what does not exist, and stays as it was', async () => {
    const [own, other] = [student(), student()];
    const leadId = await request(own.email);
    await request(other.email);
    const { id, text } = await one(own, 'NEWSLETTER');
    const unknown = { consent: null, errors: [{ code: 'NOT_FOUND' }] };
    for (const asked of [id, newId(), 'nonsense']) {
      expect(await withdraw(other, asked)).toEqual(unknown);
      expect(await giveAgain(other, asked, text.id)).toEqual(unknown);
    }
    expect((await one(own, 'NEWSLETTER')).withdrawnAt).toBeNull();
    expect(await eventsOf(leadId)).toEqual([]);
  });

  it.each([
    ['the public', 'PUBLIC', 'UNAUTHENTICATED'],
    ['a student whose token names no address', 'STUDENT', 'UNAUTHENTICATED'],
    ['an advisor', 'ADVISOR', 'FORBIDDEN'],
    ['an administrator', 'ADMIN', 'FORBIDDEN'],
  ] as const)('is not open to %s either', async (_who, as, code) => {
    for (const [query, variables] of [
      [REQUESTS, {}],
      [CONSENTS, {}],
      [WITHDRAW, { id: newId() }],
      [GIVE, { id: newId(), textId: newId() }],
    ] as const) {
      const { errors } = await leads.execute(query, variables, { as });
      expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    }
  });
});

describe('taking a consent back', () => {
  it('is told in the timeline and the log at once, and done twice changes nothing', async () => {
    const ana = student();
    const leadId = await request(ana.email);
    const { id } = await one(ana, 'WHATSAPP');
    const taken = await withdraw(ana, id);
    expect(taken).toEqual({ consent: { id, withdrawnAt: expect.any(String), renewable: true }, errors: [] });
    expect(await withdraw(ana, id)).toEqual(taken);
    expect((await titlesOf(leadId))[0]).toBe('Retira su consentimiento para recibir mensajes por WhatsApp');
    const events = await eventsOf(leadId);
    expect(events).toMatchObject([
      {
        type: 'lead.consent-withdrawn',
        payload: { purpose: 'WHATSAPP', changes: [{ path: 'consents.WHATSAPP', before: true, after: false }] },
        actor: { userId: ana.userId, name: null },
      },
    ]);
    expect(JSON.stringify(events)).not.toContain(ana.email);
  });

  it('of one request leaves those of the others', async () => {
    const ana = student();
    const [older, newer] = [await request(ana.email), await request(ana.email)];
    const contact = await consentsOf(ana, 'CONTACT');
    expect(contact.map(({ request: { id } }) => id)).toEqual([newer, older]);
    await withdraw(ana, contact[0]?.id ?? '');
    expect((await consentsOf(ana, 'CONTACT')).map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, true]);
  });

  it('for the newsletter ends it for the person, in whatever form the box was ticked', async () => {
    const ana = student();
    const ids = [await request(ana.email), await request(ana.email)];
    await withdraw(ana, (await one(ana, 'NEWSLETTER')).id);
    expect((await consentsOf(ana, 'NEWSLETTER')).every(({ withdrawnAt }) => withdrawnAt !== null)).toBe(true);
    for (const id of ids) expect(await eventsOf(id)).toHaveLength(1);
  });
});

describe('giving it again', () => {
  it('adds a line with the text shown now, and leaves the old one as evidence', async () => {
    const ana = student();
    const leadId = await request(ana.email);
    const { id, text } = await one(ana, 'NEWSLETTER');
    await withdraw(ana, id);
    expect(await giveAgain(ana, id, text.id)).toEqual({ consent: { id, renewable: false }, errors: [] });
    expect(await consentsOf(ana, 'NEWSLETTER')).toMatchObject([
      { source: 'ACCOUNT', withdrawnAt: null, renewable: false },
      { id, source: 'COURSE_PAGE', withdrawnAt: expect.any(String), renewable: false },
    ]);
    expect((await titlesOf(leadId))[0]).toBe('Vuelve a consentir recibir novedades por correo');
    await giveAgain(ana, id, text.id);
    expect(await consentsOf(ana, 'NEWSLETTER')).toHaveLength(2);
  });

  it('needs the current text of the same purpose', async () => {
    const ana = student();
    await request(ana.email);
    const { id } = await one(ana, 'NEWSLETTER');
    await withdraw(ana, id);
    for (const textId of [textIds['CONTACT'], newId(), 'x'])
      expect((await giveAgain(ana, id, textId ?? '')).errors).toEqual([{ code: 'CONSENT_TEXT_STALE' }]);
  });

  it('by two requests at once adds one line', async () => {
    const ana = student();
    await request(ana.email);
    const { id, text } = await one(ana, 'WHATSAPP');
    await withdraw(ana, id);
    await Promise.all([giveAgain(ana, id, text.id), giveAgain(ana, id, text.id)]);
    expect(await consentsOf(ana, 'WHATSAPP')).toHaveLength(2);
  });
});

describe('the ledger', () => {
  it('is not changed by anybody but for a withdrawal, once', async () => {
    const ana = student();
    const leadId = await request(ana.email);
    const change = (set: string) => leads.db.query(`UPDATE consent SET ${set} WHERE lead_id = $1`, [leadId]);
    await expect(change('granted = false')).rejects.toThrow('does not change');
    await expect(change('occurred_at = now()')).rejects.toThrow('does not change');
    await change('withdrawn_at = now()');
    await expect(change('withdrawn_at = NULL')).rejects.toThrow('does not change');
  });
});
