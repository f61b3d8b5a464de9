import { type TestSubgraph, testSubgraph, waitFor } from '@cep/kit/testing';
import { knownCourseFactory } from '../factories/catalogue.factory';
import { leadInputFactory } from '../factories/lead-input.factory';
import { mailchimpAudience } from '../mailchimp/audience';
import type { Mailer } from '../mail/mailer';
import { ConsentPurpose, currentConsentTexts } from '../modules/consent';
import type { CreateLeadInput } from '../modules/lead';
import { createLeadsSubgraph } from '../subgraph';
import { MailchimpServer } from '../testing';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const TIMELINE = `query ($id: ID!) { lead(id: $id) { timeline(first: 20) { nodes { title outcome reason } } } }`;
const access = { apiKey: 'secreta-us21', audienceId: 'a1b2c3' };

interface Entry {
  title: string;
  outcome: string;
  reason: string | null;
}

/** Mails are no matter of this file. */
const noMail: Mailer = {
  repeatable: true,
  uncertain: () => false,
  send: async () => undefined,
  close: () => undefined,
};

describe('the newsletter', () => {
  let farEnd: MailchimpServer;
  let leads: TestSubgraph;

  beforeAll(async () => {
    farEnd = await MailchimpServer.start(access);
    const audience = mailchimpAudience({ ...access, url: farEnd.url, timeoutMs: 500 });
    const definition = createLeadsSubgraph({
      mailer: () => noMail,
      storefrontUrl: () => 'http://web',
      audience: () => audience,
    });
    leads = await testSubgraph(definition, { workers: true });
  });
  afterAll(async () => {
    await leads.stop();
    await farEnd.stop();
  });

  const create = async (overrides: Partial<CreateLeadInput>, newsletter = true) => {
    const texts = await currentConsentTexts(leads.db, 10);
    const consents = texts
      .filter(({ purpose }) => purpose !== ConsentPurpose.WHATSAPP)
      .map(({ id, purpose }) => ({ purpose, granted: newsletter || purpose === ConsentPurpose.CONTACT, textId: id }));
    const input = await leadInputFactory(leads.db, { consents, ...overrides });
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(
      CREATE,
      { input },
      { as: 'ADVISOR' },
    );
    if (!data) throw new Error('not created');
    return data.createLead.lead.id;
  };
  const timeline = async (id: string): Promise<Entry[]> => {
    const { data } = await leads.execute<{ lead: { timeline: { nodes: Entry[] } } }>(
      TIMELINE,
      { id },
      { as: 'ADVISOR' },
    );
    return data?.lead.timeline.nodes ?? [];
  };
  const entry = (id: string, title = 'Alta en el boletín') =>
    waitFor(async () => (await timeline(id)).find((node) => node.title === title), { what: title, timeoutMs: 20_000 });

  it('holds who agreed to it, with name, phone and the course asked about', async () => {
    const course = await knownCourseFactory(leads.db, { title: 'Gestión contable' });
    const email = 'uno@correo.es';
    const id = await create({ email, phone: '612345678', firstName: 'Lucía', lastName: 'Gil', courseId: course.id });
    expect(await entry(id)).toMatchObject({ outcome: 'DONE', reason: null });
    expect(farEnd.member(email)).toMatchObject({
      status: 'subscribed',
      mergeFields: { FNAME: 'Lucía', LNAME: 'Gil', PHONE: '+34612345678' },
      tags: ['Solicitud de información', 'Gestión contable'],
    });
  });

  it('never hears of who did not agree, or took it back before it was told', async () => {
    const refused = 'dos@correo.es';
    const id = await create({ email: refused }, false);
    expect(await entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'DONE' });
    expect((await timeline(id)).map(({ title }) => title)).not.toContain('Alta en el boletín');

    await leads.jobs.queue('lead.created').pause();
    const withdrawn = 'tres@correo.es';
    const later = await create({ email: withdrawn });
    await leads.db.query(`UPDATE consent SET withdrawn_at = now() WHERE lead_id = $1 AND purpose = 'NEWSLETTER'`, [
      later,
    ]);
    await leads.jobs.queue('lead.created').resume();
    expect(await entry(later)).toMatchObject({ outcome: 'SKIPPED', reason: 'La persona retiró su consentimiento.' });
    expect([farEnd.member(refused), farEnd.member(withdrawn)]).toEqual([undefined, undefined]);
  });

  it('is told again later when it is busy, without losing a try', async () => {
    farEnd.next({ kind: 'busy', retryAfter: 1 }, 2);
    const email = 'cuatro@correo.es';
    const id = await create({ email });
    expect(await entry(id)).toMatchObject({ outcome: 'DONE' });
    expect(farEnd.member(email)?.puts).toBe(1);
    // The entry is written a moment before the queue hears of the end.
    const job = await waitFor(async () =>
      (await leads.jobs.queue('lead.created').getJobs(['completed'])).find(
        ({ name, data }) => name === 'subscribe-to-newsletter' && data.subject.id === id,
      ),
    );
    expect(job.attemptsMade).toBe(1);
  });

  it('holds a person once also when its answers were lost', async () => {
    farEnd.next({ kind: 'half-a-body', stored: true });
    farEnd.next({ kind: 'error' });
    const email = 'cinco@correo.es';
    const id = await create({ email });
    expect(await entry(id)).toMatchObject({ outcome: 'DONE' });
    expect(farEnd.member(email)?.puts).toBe(2);
    expect((await timeline(id)).filter(({ title }) => title === 'Alta en el boletín')).toHaveLength(1);
  });

  it('refuses for good: staff read why, and the job waits for a person', async () => {
    const id = await create({ email: 'seis@example.com' });
    expect(await entry(id)).toMatchObject({
      outcome: 'FAILED',
      reason: expect.stringContaining('looks fake or invalid'),
    });
    await waitFor(async () =>
      (await leads.jobs.queue('lead.created').getJobs(['failed'])).find(({ data }) => data.subject.id === id),
    );
  });

  it('does not take back who left it', async () => {
    const email = 'siete@correo.es';
    farEnd.add(email, 'unsubscribed');
    expect(await entry(await create({ email }))).toMatchObject({
      outcome: 'SKIPPED',
      reason: expect.stringContaining('dado de baja en Mailchimp'),
    });
  });
});
