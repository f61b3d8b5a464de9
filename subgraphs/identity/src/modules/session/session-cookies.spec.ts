import { expiredCookies, refreshTokenOf, sessionCookies } from './session-cookies';

const tokens = { access: 'aaa', refresh: 'rrr' };

describe('the cookies of a session', () => {
  it('are out of reach of scripts and of other sites', () => {
    expect(sessionCookies(tokens, { secure: false })).toEqual([
      'cep_access=aaa; Path=/; Max-Age=900; HttpOnly; SameSite=Lax',
      'cep_refresh=rrr; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax',
    ]);
  });

  it('belong to this very host and travel by https alone when secure', () => {
    expect(sessionCookies(tokens, { secure: true })).toEqual([
      '__Host-cep_access=aaa; Path=/; Max-Age=900; HttpOnly; SameSite=Lax; Secure',
      '__Host-cep_refresh=rrr; Path=/; Max-Age=604800; HttpOnly; SameSite=Lax; Secure',
    ]);
  });

  it('are forgotten at the end', () => {
    expect(expiredCookies({ secure: false })).toEqual([
      'cep_access=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
      'cep_refresh=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax',
    ]);
  });

  it('are read back by the plain name that the gateway gives them, behind https too', () => {
    expect(refreshTokenOf({ cep_refresh: 'rrr' })).toBe('rrr');
    expect(refreshTokenOf({})).toBeNull();
  });
});
