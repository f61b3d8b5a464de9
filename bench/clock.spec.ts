import { startClock } from './clock.cjs';

describe('the time of a run', () => {
  it('is shared out and runs down', () => {
    let now = 5_000;
    const clock = startClock(10, () => now);
    expect(clock.isBefore(0.4)).toBe(true);
    now += 4.5 * 60_000;
    expect(clock.isBefore(0.4)).toBe(false);
    expect(clock.isBefore(0.5)).toBe(true);
    expect(clock.seconds()).toBe(270);
    expect(clock.left()).toBe(330);
    now += 10 * 60_000;
    expect(clock.left()).toBe(0);
  });
});
