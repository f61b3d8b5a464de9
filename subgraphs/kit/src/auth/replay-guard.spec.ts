import { ReplayGuard } from './replay-guard';

describe('numbers that may come once', () => {
  it('are told from those that came, whatever their order', () => {
    const guard = new ReplayGuard();
    const order = [5, 3, 4, 70_000, 69_999, 5_000];
    for (const number of order) expect(guard.firstTime('a', number)).toBe(true);
    for (const number of order) expect(guard.firstTime('a', number)).toBe(false);
  });

  it('are counted for each sender', () => {
    const guard = new ReplayGuard();
    expect(guard.firstTime('a', 7)).toBe(true);
    expect(guard.firstTime('b', 7)).toBe(true);
  });

  it('are refused when too far behind to tell', () => {
    const guard = new ReplayGuard();
    expect(guard.firstTime('a', 200_000)).toBe(true);
    expect(guard.firstTime('a', 200_000 - 65_535)).toBe(true);
    expect(guard.firstTime('a', 200_000 - 65_536)).toBe(false);
  });

  it('are new again in a slot that an old number held', () => {
    const guard = new ReplayGuard();
    for (let number = 0; number < 200_000; number += 7) expect(guard.firstTime('a', number)).toBe(true);
    expect(guard.firstTime('a', 199_999)).toBe(true);
  });
});
