import { copySetCookies, dropSession, gatewayCookies, sessionTokens } from './cookies';

const jar = (entries: Record<string, string>) => ({
  getAll: () => Object.entries(entries).map(([name, value]) => ({ name, value })),
});

describe('cookies between the browser and the gateway', () => {
  it('go on when they are of the session or the browser, and no others', () => {
    const cookies = jar({ cep_access: 'a', '__Host-cep_refresh': 'r', cep_device: 'd', theme: 'dark', cep_other: 'x' });
    expect(gatewayCookies(cookies)).toBe('cep_access=a; __Host-cep_refresh=r; cep_device=d');
    expect(sessionTokens(cookies)).toEqual({ access: 'a', refresh: 'r' });
  });

  it('come back with every attribute, and only the known ones', () => {
    const set = jest.fn();
    copySetCookies({ set }, [
      '__Host-cep_access=j.w.t; Path=/; Max-Age=900; HttpOnly; Secure; SameSite=Lax',
      'cep_refresh=r%2F1; Path=/; HttpOnly; SameSite=Lax',
      'session=stolen; Path=/',
    ]);
    expect(set.mock.calls.map(([name, value, { encode: _, ...rest }]) => [name, value, rest])).toEqual([
      ['__Host-cep_access', 'j.w.t', { path: '/', maxAge: 900, httpOnly: true, secure: true, sameSite: 'lax' }],
      ['cep_refresh', 'r%2F1', { path: '/', httpOnly: true, secure: false, sameSite: 'lax' }],
    ]);
  });

  it('of the session are taken off the browser, that of the browser stays', () => {
    const set = jest.fn();
    dropSession({ set }, 'cep_access=a; __Host-cep_refresh=r; cep_device=d; theme=dark');
    expect(set.mock.calls.map(([name, value, { maxAge }]) => [name, value, maxAge])).toEqual([
      ['cep_access', '', 0],
      ['__Host-cep_refresh', '', 0],
    ]);
  });
});
