import type { Principal } from '@cep/kit';
import { testPrincipal } from '@cep/kit/testing';
import { type NewsletterRig, newsletterRig, RESUBSCRIBED, SUBSCRIBED, UNSUBSCRIBED } from '../testing/newsletter-rig';

const OWN = `query { ownConsents(first: 20) { nodes { id purpose text { id } } } }`;
const WITHDRAW = `mutation ($id: ID!) { done: withdrawConsent(id: $id) { errors { code } } }`;
const GIVE = `mutation ($id: ID!, $textId: ID!) { done: giveConsentAgain(id: $id, textId: $textId) { errors { code } } }`;

describe('the newsletter of who takes the consent back', () => {
  let rig: NewsletterRig;
  beforeAll(async () => {
    rig = await newsletterRig();
  });
  afterAll(() => rig.stop());

  const student = (email: string): Principal => ({ ...testPrincipal('STUDENT'), email });
  const newsletterOf = async (as: Principal): Promise<{ id: string; textId: string }> => {
    const { data } = await rig.leads.execute<{
      ownConsents: { nodes: { id: string; purpose: string; text: { id: string } }[] };
    }>(OWN, {}, { as });
    const line = data?.ownConsents.nodes.find(({ purpose }) => purpose === 'NEWSLETTER');
    if (!line) throw new Error('no such consent');
    return { id: line.id, textId: line.text.id };
  };
  const change = async (mutation: string, variables: Record<string, unknown>, as: Principal): Promise<void> => {
    expect((await rig.leads.execute(mutation, variables, { as })).data).toEqual({ done: { errors: [] } });
  };
  const withdraw = async (as: Principal): Promise<void> => change(WITHDRAW, { id: (await newsletterOf(as)).id }, as);

  it('ends at the provider too, through a moment of trouble, and advisors read it', async () => {
    const email = 'ocho@correo.es';
    const leadId = await rig.request({ email });
    expect(await rig.entry(leadId, SUBSCRIBED)).toMatchObject({ outcome: 'DONE' });
    rig.farEnd.next({ kind: 'error' });
    const before = rig.farEnd.requests;
    await withdraw(student(email));
    expect(await rig.entry(leadId, UNSUBSCRIBED)).toEqual({ title: UNSUBSCRIBED, outcome: 'DONE', reason: null });
    expect(rig.farEnd.requests).toBe(before + 2);
    expect(rig.farEnd.member(email)?.status).toBe('unsubscribed');
  });

  it('is no fault when it was never there', async () => {
    const email = 'nueve@correo.es';
    const leadId = await rig.whilePaused(async () => {
      const id = await rig.request({ email });
      await withdraw(student(email));
      return id;
    });
    expect(await rig.entry(leadId, UNSUBSCRIBED)).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'No estaba en la lista de Mailchimp.',
    });
    expect(await rig.entry(leadId, SUBSCRIBED)).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'La persona retiró su consentimiento.',
    });
    expect(rig.farEnd.member(email)).toBeUndefined();
  });

  it('goes on when the person gives it again, once they confirm it there', async () => {
    const email = 'diez@correo.es';
    const leadId = await rig.request({ email });
    await rig.entry(leadId, SUBSCRIBED);
    const as = student(email);
    const consent = await newsletterOf(as);
    await withdraw(as);
    await rig.entry(leadId, UNSUBSCRIBED);
    await change(GIVE, consent, as);
    expect(await rig.entry(leadId, RESUBSCRIBED)).toMatchObject({ outcome: 'DONE' });
    expect(rig.farEnd.member(email)).toMatchObject({ status: 'pending', mergeFields: { FNAME: 'Lucía' } });
  });
});
