import type { IncomingMessage } from 'node:http';
import { accessToken, TEST_SECRET } from '../testing/open-gateway';
import { createAuthenticator } from './authenticate';

const REQUEST_ID = '0198c0de-0000-7000-8000-000000000001';
const authenticator = createAuthenticator({ secret: TEST_SECRET });

function request(headers: Record<string, string>, remoteAddress = '192.0.2.1'): IncomingMessage {
  return { headers, socket: { remoteAddress } } as unknown as IncomingMessage;
}

const sessionOf = (headers: Record<string, string>) => authenticator.authenticate(request(headers), REQUEST_ID);

describe('who asks', () => {
  it('is the public without a token', async () => {
    expect(await sessionOf({})).toMatchObject({
      state: 'none',
      claims: { principal: { role: 'PUBLIC', userId: null } },
    });
  });

  it.each([
    ['the cookie', (token: string) => ({ cookie: `theme=dark; cep_access=${token}; cep_refresh=r` })],
    ['the hardened cookie', (token: string) => ({ cookie: `__Host-cep_access=${token}` })],
    [
      'the hardened cookie before a planted one',
      (token: string) => ({ cookie: `__Host-cep_access=${token}; cep_access=planted` }),
    ],
    ['the authorization header', (token: string) => ({ authorization: `Bearer ${token}` })],
  ])('is the person of %s', async (_where, headersOf) => {
    const session = await sessionOf(headersOf(await accessToken('MARKETING')));
    expect(session).toMatchObject({ state: 'valid', claims: { principal: { role: 'MARKETING', name: 'Ana' } } });
  });

  it('is the public again once the token has expired, also when it was good before', async () => {
    const soon = {
      authorization: `Bearer ${await accessToken('ADVISOR', { expiresAt: Math.floor(Date.now() / 1000) + 100 })}`,
    };
    expect(await sessionOf(soon)).toMatchObject({ state: 'valid' });
    jest.useFakeTimers({ now: Date.now() + 101_000 });
    expect(await sessionOf(soon)).toMatchObject({ state: 'expired', claims: { principal: { role: 'PUBLIC' } } });
    jest.useRealTimers();
  });

  it.each([
    ['nonsense', async () => 'nonsense'],
    ['of another secret', () => accessToken('ADMIN', { secret: 'another secret of more than thirty-two characters' })],
    ['for the product itself', () => accessToken('SYSTEM')],
    ['without a signature', async () => `${btoa('{"alg":"none"}')}.${(await accessToken('ADMIN')).split('.')[1]}.`],
  ])('is the public with a token that is %s', async (_what, token) => {
    const session = await sessionOf({ authorization: `Bearer ${await token()}` });
    expect(session).toMatchObject({ state: 'expired', claims: { principal: { role: 'PUBLIC' } } });
  });

  it('shows identity the session cookies and no others', async () => {
    const { claims } = await sessionOf({ cookie: '_ga=1; cep_refresh=r; __Host-cep_access=a; other=cep_x' });
    expect(claims.cookies).toEqual({ cep_refresh: 'r', cep_access: 'a' });
  });

  describe('and from where', () => {
    const forwarded = { 'x-forwarded-for': '203.0.113.9, 198.51.100.4' };
    const ipOf = async (peer: string, trustProxy: boolean) =>
      (
        await createAuthenticator({ secret: TEST_SECRET, trustProxy }).authenticate(
          request(forwarded, peer),
          REQUEST_ID,
        )
      ).claims.clientIp;

    it('does not believe what a stranger claims', async () => expect(await ipOf('192.0.2.1', false)).toBe('192.0.2.1'));
    it('believes this host', async () => expect(await ipOf('127.0.0.1', false)).toBe('198.51.100.4'));
    it('believes a proxy when told so', async () => expect(await ipOf('192.0.2.1', true)).toBe('198.51.100.4'));
  });
});
