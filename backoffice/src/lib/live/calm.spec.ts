import { Calm, CALM_AFTER_MS } from './calm';

describe('a list that somebody may be working on', () => {
  it('is calm three seconds after it opened', () => {
    const calm = new Calm(0);
    expect(calm.isCalm(CALM_AFTER_MS - 1)).toBe(false);
    expect(calm.isCalm(CALM_AFTER_MS)).toBe(true);
  });

  it.each(['hover', 'focus', 'selection', 'scrolled', 'hidden'] as const)(
    'is not calm with %s, nor for three seconds after',
    (what) => {
      const calm = new Calm(0);
      calm.set(what, true, 10_000);
      expect(calm.isCalm(60_000)).toBe(false);
      expect(calm.calmIn(60_000)).toBeNull();
      calm.set(what, false, 60_000);
      expect(calm.calmIn(61_000)).toBe(2_000);
      expect(calm.isCalm(63_000)).toBe(true);
    },
  );

  it('waits again after each key', () => {
    const calm = new Calm(0);
    calm.key(10_000);
    expect(calm.isCalm(12_999)).toBe(false);
    expect(calm.isCalm(13_000)).toBe(true);
  });

  it('stays busy until the last of several things is gone', () => {
    const calm = new Calm(0);
    calm.set('hover', true, 5_000);
    calm.set('focus', true, 5_000);
    calm.set('hover', false, 6_000);
    expect(calm.isCalm(20_000)).toBe(false);
    calm.set('focus', false, 20_000);
    expect(calm.isCalm(23_000)).toBe(true);
  });

  it('does not start over when something is told absent twice', () => {
    const calm = new Calm(0);
    calm.set('hover', false, 9_000);
    expect(calm.isCalm(9_000)).toBe(true);
  });
});
