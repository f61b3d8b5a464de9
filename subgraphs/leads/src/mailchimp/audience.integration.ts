import { FinalFailure, PutOff } from '@cep/kit';
import { MailchimpServer } from '../testing';
import { type Audience, type Contact, mailchimpAudience } from './audience';

const access = { apiKey: 'secreta-us21', audienceId: 'a1b2c3' };
const lucia: Contact = {
  email: 'Lucia@Correo.es',
  firstName: 'Lucía',
  lastName: 'Gil',
  phone: '+34612345678',
  tags: ['Curso'],
};
const patient = new AbortController().signal;

describe('an audience at Mailchimp', () => {
  let farEnd: MailchimpServer;
  let audience: Audience;

  beforeEach(async () => {
    farEnd = await MailchimpServer.start(access);
    audience = mailchimpAudience({ ...access, url: farEnd.url, timeoutMs: 2_000 });
  });
  afterEach(() => farEnd.stop());

  const failure = (given: Partial<Contact> = {}, by: Audience = audience): Promise<unknown> =>
    by.upsert({ ...lucia, ...given }, patient).then(
      () => null,
      (err: unknown) => err,
    );

  it('holds a person once, however often and however written the address is sent', async () => {
    expect(await audience.upsert(lucia, patient)).toEqual({ subscribed: true });
    await audience.upsert({ ...lucia, email: 'lucia@correo.es', lastName: null, tags: ['Otro curso'] }, patient);
    expect([...farEnd.members.values()]).toMatchObject([
      { mergeFields: { FNAME: 'Lucía', LNAME: 'Gil', PHONE: '+34612345678' }, tags: ['Curso', 'Otro curso'], puts: 2 },
    ]);
  });

  it('does not subscribe again who unsubscribed there', async () => {
    farEnd.add('lucia@correo.es', 'unsubscribed');
    expect(await audience.upsert(lucia, patient)).toEqual({ subscribed: false });
    expect(farEnd.member('lucia@correo.es')?.status).toBe('unsubscribed');
  });

  it('asks to come back when it is busy, as late as it says', async () => {
    farEnd.next({ kind: 'busy', retryAfter: 7 });
    expect(await failure()).toMatchObject({ delayMs: 7_000 });
    farEnd.next({ kind: 'busy' });
    expect(await failure()).toBeInstanceOf(PutOff);
  });

  it('is tried again after a fault of its own, half an answer, a page for people and a silence', async () => {
    for (const fault of [
      { kind: 'error' } as const,
      { kind: 'half-a-body', stored: true } as const,
      { kind: 'html' } as const,
      { kind: 'html', status: 403 } as const,
      { kind: 'hang', stored: true } as const,
    ]) {
      farEnd.next(fault);
      const error = await failure();
      expect([fault.kind, error]).toEqual([fault.kind, expect.any(Error)]);
      expect(error).not.toBeInstanceOf(FinalFailure);
      expect(error).not.toBeInstanceOf(PutOff);
    }
    await audience.upsert(lucia, patient);
    expect(farEnd.members.size).toBe(1);
  });

  it('is tried again when nobody is there', async () => {
    const nobody = mailchimpAudience({ ...access, url: 'http://127.0.0.1:1' });
    expect(await failure({}, nobody)).toMatchObject({ message: expect.stringContaining('No se pudo hablar') });
  });

  it('says in its own words what it refuses, without the address', async () => {
    const error = await failure({ email: 'ana@example.com' });
    expect(error).toBeInstanceOf(FinalFailure);
    expect(error).toMatchObject({
      message:
        'Mailchimp respondió 400: Invalid Resource. [correo] looks fake or invalid, please enter a real email address.',
    });
    const stranger = mailchimpAudience({ ...access, apiKey: 'otra-us21', url: farEnd.url });
    expect(await failure({}, stranger)).toMatchObject({ message: expect.stringContaining('401: API Key Invalid') });
  });

  it('stops when its caller does', async () => {
    farEnd.next({ kind: 'hang' });
    const caller = new AbortController();
    const call = mailchimpAudience({ ...access, url: farEnd.url }).upsert(lucia, caller.signal);
    caller.abort(new Error('the process stops'));
    await expect(call).rejects.toThrow('the process stops');
  });
});
