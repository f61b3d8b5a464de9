import { readMailchimpEnv } from './env';

describe('where the newsletter is', () => {
  it('is nowhere until there is a key', () => {
    expect(readMailchimpEnv({})).toBeNull();
  });

  it('follows from the data centre in the key', () => {
    expect(readMailchimpEnv({ MAILCHIMP_API_KEY: 'abc-us21', MAILCHIMP_AUDIENCE_ID: 'a1' })).toEqual({
      apiKey: 'abc-us21',
      audienceId: 'a1',
      url: 'https://us21.api.mailchimp.com',
    });
  });

  it('is another place when one is named', () => {
    const source = { MAILCHIMP_API_KEY: 'abc', MAILCHIMP_AUDIENCE_ID: 'a1', MAILCHIMP_URL: 'http://127.0.0.1:9/' };
    expect(readMailchimpEnv(source)).toMatchObject({ url: 'http://127.0.0.1:9' });
  });

  it('needs all of it: a key without an audience, or one that does not say where, is a fault', () => {
    expect(() => readMailchimpEnv({ MAILCHIMP_API_KEY: 'abc-us21' })).toThrow('MAILCHIMP_AUDIENCE_ID');
    expect(() => readMailchimpEnv({ MAILCHIMP_AUDIENCE_ID: 'a1' })).toThrow('MAILCHIMP_API_KEY');
    expect(() => readMailchimpEnv({ MAILCHIMP_API_KEY: 'abc', MAILCHIMP_AUDIENCE_ID: 'a1' })).toThrow('data centre');
  });
});
