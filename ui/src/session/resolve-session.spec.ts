import { randomUUID } from 'node:crypto';
import { resolveSession } from './resolve-session';

const tokenFor = (seconds: number): string =>
  `h.${Buffer.from(JSON.stringify({ exp: Date.now() / 1000 + seconds })).toString('base64url')}.s`;

const RENEWED = ['cep_access=new; Path=/; HttpOnly', 'cep_refresh=next; Path=/; HttpOnly'];

/** A browser with these cookies; each has a refresh token of its own, as answers to one are shared. */
function visitWith(tokens: { access?: string; refresh?: string }) {
  const set = jest.fn();
  const entries = Object.entries(tokens).map(([name, value]) => ({ name: `cep_${name}`, value }));
  return {
    set,
    cookies: { getAll: () => entries, set },
    cookieHeader: entries.map(({ name, value }) => `${name}=${value}`).join('; '),
    askWho: jest.fn((): Promise<string | null> => Promise.resolve('Ana')),
    renew: jest.fn((): Promise<readonly string[] | null> => Promise.resolve(RENEWED)),
  };
}

const setBy = ({ set }: ReturnType<typeof visitWith>): unknown[] =>
  set.mock.calls.map(([name, value]) => [name, value]);

describe('the session of a request', () => {
  it('is nobody without cookies, and nothing is asked', async () => {
    const visit = visitWith({});
    expect(await resolveSession(visit)).toBeNull();
    expect([visit.askWho, visit.renew].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
  });

  it('is asked for, not renewed, while its token is good', async () => {
    const visit = visitWith({ access: tokenFor(600), refresh: randomUUID() });
    expect(await resolveSession(visit)).toBe('Ana');
    expect(visit.renew).not.toHaveBeenCalled();
    expect(setBy(visit)).toEqual([]);
  });

  it('is renewed before its token ends, and the browser is told', async () => {
    const visit = visitWith({ access: tokenFor(5), refresh: randomUUID() });
    expect(await resolveSession(visit)).toBe('Ana');
    expect(setBy(visit)).toEqual([
      ['cep_access', 'new'],
      ['cep_refresh', 'next'],
    ]);
  });

  it('is renewed once for all that ask at the same time', async () => {
    const refresh = randomUUID();
    const [page, part] = [visitWith({ refresh }), visitWith({ refresh })];
    expect(await Promise.all([resolveSession(page), resolveSession(part)])).toEqual(['Ana', 'Ana']);
    expect(page.renew.mock.calls.length + part.renew.mock.calls.length).toBe(1);
    expect(setBy(part)).toEqual(setBy(page));
  });

  it('is renewed when the gateway does not know a token that looks alive', async () => {
    const visit = visitWith({ access: tokenFor(600), refresh: randomUUID() });
    visit.askWho.mockResolvedValueOnce(null);
    expect(await resolveSession(visit)).toBe('Ana');
    expect(visit.renew).toHaveBeenCalledTimes(1);
  });

  it('is taken off the browser once it is over', async () => {
    const visit = visitWith({ refresh: randomUUID() });
    visit.renew.mockResolvedValue(null);
    expect(await resolveSession(visit)).toBeNull();
    expect(setBy(visit)).toEqual([['cep_refresh', '']]);
  });

  it('stays on the browser when the gateway cannot say', async () => {
    const visit = visitWith({ refresh: randomUUID() });
    visit.renew.mockRejectedValue(new Error('down'));
    await expect(resolveSession(visit)).rejects.toThrow('down');
    expect(setBy(visit)).toEqual([]);
  });
});
