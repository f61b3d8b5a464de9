import { waitFor } from '@cep/kit/testing';
import { knownCourseFactory } from '../factories/catalogue.factory';
import { type NewsletterRig, newsletterRig, SUBSCRIBED } from '../testing/newsletter-rig';

describe('the newsletter', () => {
  let rig: NewsletterRig;
  beforeAll(async () => {
    rig = await newsletterRig();
  });
  afterAll(() => rig.stop());

  it('holds who agreed to it, with name, phone and the course asked about', async () => {
    const course = await knownCourseFactory(rig.leads.db, { title: 'Gestión contable' });
    const email = 'uno@correo.es';
    const person = { email, phone: '612345678', firstName: 'Lucía', lastName: 'Gil', courseId: course.id };
    expect(await rig.entry(await rig.request(person), SUBSCRIBED)).toMatchObject({ outcome: 'DONE', reason: null });
    expect(rig.farEnd.member(email)).toMatchObject({
      status: 'subscribed',
      mergeFields: { FNAME: 'Lucía', LNAME: 'Gil', PHONE: '+34612345678' },
      tags: ['Solicitud de información', 'Gestión contable'],
    });
  });

  it('never hears of who did not agree', async () => {
    const email = 'dos@correo.es';
    const id = await rig.request({ email }, false);
    expect(await rig.entry(id, 'Correo de confirmación')).toMatchObject({ outcome: 'DONE' });
    // All jobs that a request asks for are handed over together: none is still to come.
    expect((await rig.jobsOf(id)).map(({ name }) => name)).toEqual(['send-lead-confirmation']);
    expect((await rig.timeline(id)).map(({ title }) => title)).not.toContain(SUBSCRIBED);
    expect(rig.farEnd.member(email)).toBeUndefined();
  });

  it('never hears of who took it back before it was told', async () => {
    const email = 'tres@correo.es';
    const id = await rig.whilePaused(async () => {
      const leadId = await rig.request({ email });
      await rig.leads.db.query(
        `UPDATE consent SET withdrawn_at = now() WHERE lead_id = $1 AND purpose = 'NEWSLETTER'`,
        [leadId],
      );
      return leadId;
    });
    expect(await rig.entry(id, SUBSCRIBED)).toMatchObject({
      outcome: 'SKIPPED',
      reason: 'La persona retiró su consentimiento.',
    });
    expect(rig.farEnd.member(email)).toBeUndefined();
  });

  it('is told again later when it is busy, without losing a try', async () => {
    rig.farEnd.next({ kind: 'busy', retryAfter: 1 }, 2);
    const email = 'cuatro@correo.es';
    const id = await rig.request({ email });
    expect(await rig.entry(id, SUBSCRIBED)).toMatchObject({ outcome: 'DONE' });
    expect(rig.farEnd.member(email)?.puts).toBe(1);
    // The entry is written a moment before the queue hears of the end.
    const job = await waitFor(async () =>
      (await rig.jobsOf(id, 'completed')).find(({ name }) => name === 'subscribe-to-newsletter'),
    );
    expect(job.attemptsMade).toBe(1);
  });

  it('holds a person once also when its answers were lost', async () => {
    rig.farEnd.next({ kind: 'half-a-body', stored: true });
    rig.farEnd.next({ kind: 'error' });
    const email = 'cinco@correo.es';
    const id = await rig.request({ email });
    expect(await rig.entry(id, SUBSCRIBED)).toMatchObject({ outcome: 'DONE' });
    expect(rig.farEnd.member(email)?.puts).toBe(2);
    expect((await rig.timeline(id)).filter(({ title }) => title === SUBSCRIBED)).toHaveLength(1);
  });

  it('refuses for good: staff read why, and the job waits for a person', async () => {
    const id = await rig.request({ email: 'seis@example.com' });
    expect(await rig.entry(id, SUBSCRIBED)).toMatchObject({
      outcome: 'FAILED',
      reason: expect.stringContaining('looks fake or invalid'),
    });
    await waitFor(async () => (await rig.jobsOf(id, 'failed')).length === 1, { what: 'the job in the dead letter' });
  });

  it('does not take back who left it', async () => {
    const email = 'siete@correo.es';
    rig.farEnd.add(email, 'unsubscribed');
    expect(await rig.entry(await rig.request({ email }), SUBSCRIBED)).toMatchObject({
      outcome: 'SKIPPED',
      reason: expect.stringContaining('dado de baja en Mailchimp'),
    });
    expect(rig.farEnd.member(email)?.status).toBe('unsubscribed');
  });
});
