import type { Principal } from '@cep/kit';
import { type TestSubgraph, testPrincipal, testSubgraph, waitFor } from '@cep/kit/testing';
import { leadInputFactory } from '../factories/lead-input.factory';
import { mailchimpAudience } from '../mailchimp/audience';
import type { Mailer } from '../mail/mailer';
import { ConsentPurpose, currentConsentTexts } from '../modules/consent';
import { createLeadsSubgraph } from '../subgraph';
import { MailchimpServer } from '../testing';

const CREATE = `mutation ($input: CreateLeadInput!) { createLead(input: $input) { lead { id } errors { code } } }`;
const OWN = `query { ownConsents(first: 20) { nodes { id purpose text { id } } } }`;
const WITHDRAW = `mutation ($id: ID!) { withdrawConsent(id: $id) { errors { code } } }`;
const GIVE = `mutation ($id: ID!, $textId: ID!) { giveConsentAgain(id: $id, textId: $textId) { errors { code } } }`;
const access = { apiKey: 'secreta-us21', audienceId: 'a1b2c3' };

/** Mails are no matter of this file. */
const noMail: Mailer = {
  repeatable: true,
  uncertain: () => false,
  send: async () => undefined,
  close: () => undefined,
};

describe('the newsletter of who takes the consent back', () => {
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

  const request = async (email: string): Promise<string> => {
    const texts = await currentConsentTexts(leads.db, 10);
    const consents = texts
      .filter(({ purpose }) => purpose !== ConsentPurpose.WHATSAPP)
      .map(({ id, purpose }) => ({ purpose, granted: true, textId: id }));
    const input = await leadInputFactory(leads.db, { email, consents });
    const { data } = await leads.execute<{ createLead: { lead: { id: string } } }>(
      CREATE,
      { input },
      { as: 'ADVISOR' },
    );
    if (!data) throw new Error('not created');
    return data.createLead.lead.id;
  };
  const entry = (leadId: string, title: string) =>
    waitFor(
      async () =>
        (
          await leads.db.query(`SELECT outcome, reason FROM activity WHERE lead_id = $1 AND title = $2`, [
            leadId,
            title,
          ])
        )[0],
      { what: title, timeoutMs: 20_000 },
    );
  const newsletterOf = async (as: Principal) => {
    const { data } = await leads.execute<{
      ownConsents: { nodes: { id: string; purpose: string; text: { id: string } }[] };
    }>(OWN, {}, { as });
    const line = data?.ownConsents.nodes.find(({ purpose }) => purpose === 'NEWSLETTER');
    if (!line) throw new Error('no such consent');
    return { id: line.id, textId: line.text.id };
  };
  const student = (email: string): Principal => ({ ...testPrincipal('STUDENT'), email });
  const withdraw = async (as: Principal) => leads.execute(WITHDRAW, await newsletterOf(as), { as });

  it('ends at the provider too, through a moment of trouble, and advisors read it', async () => {
    const email = 'ocho@correo.es';
    const leadId = await request(email);
    expect(await entry(leadId, 'Alta en el boletín')).toMatchObject({ outcome: 'DONE' });
    farEnd.next({ kind: 'error' });
    await withdraw(student(email));
    expect(await entry(leadId, 'Baja del boletín')).toEqual({ outcome: 'DONE', reason: null });
    expect(farEnd.member(email)?.status).toBe('unsubscribed');
  });

  it('is no fault when it was never there', async () => {
    const email = 'nueve@correo.es';
    await leads.jobs.queue('lead.created').pause();
    const leadId = await request(email);
    await withdraw(student(email));
    await leads.jobs.queue('lead.created').resume();
    expect(await entry(leadId, 'Baja del boletín')).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'No estaba en la lista de Mailchimp.',
    });
    expect(farEnd.member(email)).toBeUndefined();
  });

  it('goes on when the person gives it again, once they confirm it there', async () => {
    const email = 'diez@correo.es';
    const leadId = await request(email);
    await entry(leadId, 'Alta en el boletín');
    const as = student(email);
    const { id, textId } = await newsletterOf(as);
    await withdraw(as);
    await entry(leadId, 'Baja del boletín');
    await leads.execute(GIVE, { id, textId }, { as });
    expect(await entry(leadId, 'Vuelta al boletín')).toMatchObject({ outcome: 'DONE' });
    expect(farEnd.member(email)).toMatchObject({ status: 'pending', mergeFields: { FNAME: 'Lucía' } });
  });
});
