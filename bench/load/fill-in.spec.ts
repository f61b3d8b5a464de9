import { filler } from './fill-in.cjs';

describe('the requests of a load', () => {
  it('are numbered and keep their headers', () => {
    const next = filler({ request: { body: '{"n":{{n}},"again":{{n}}}', headers: { cookie: 'a=b' } } }, 10);
    expect(next()).toEqual({
      body: '{"n":11,"again":11}',
      headers: { 'content-type': 'application/json', cookie: 'a=b' },
    });
    expect(next().body).toBe('{"n":12,"again":12}');
  });

  it('have others among them, each a turn further once all had theirs', () => {
    const requests = [{ body: 'a{{3+turn}}' }, { body: 'b{{7+turn}}' }];
    const next = filler({ request: { body: '-' }, among: { every: 2, requests } }, 0);
    expect(Array.from({ length: 8 }, () => next().body)).toEqual(['-', 'a3', '-', 'b7', '-', 'a4', '-', 'b8']);
  });
});
