import { sessionCookies } from './cookies';

describe('session cookies', () => {
  const header = 'cep_access=planted; __Host-cep_refresh=r; theme=dark';

  it('without the prefix are not ours behind https', () => {
    expect(sessionCookies(header, { prefixed: true })).toEqual({ cep_refresh: 'r' });
  });

  it('are taken either way on plain http, the prefixed one first', () => {
    expect(sessionCookies(header)).toEqual({ cep_access: 'planted', cep_refresh: 'r' });
    expect(sessionCookies('__Host-cep_access=good; cep_access=planted')).toEqual({ cep_access: 'good' });
  });
});
