import { oncePerKey } from './once';

describe('work that must be done once for all who ask', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is shared by those who ask at the same time and shortly after', async () => {
    const once = oncePerKey<number>(30_000);
    const work = jest.fn(() => Promise.resolve(7));
    expect(await Promise.all([once('a', work), once('a', work)])).toEqual([7, 7]);
    jest.advanceTimersByTime(29_999);
    expect(await once('a', work)).toBe(7);
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('is done again once the answer is old, and for another key', async () => {
    const once = oncePerKey<number>(30_000);
    const work = jest.fn(() => Promise.resolve(7));
    await once('a', work);
    await once('b', work);
    jest.advanceTimersByTime(30_000);
    await once('a', work);
    expect(work).toHaveBeenCalledTimes(3);
  });

  it('is tried again by the next one when it failed', async () => {
    const once = oncePerKey<number>(30_000);
    await expect(once('a', () => Promise.reject(new Error('down')))).rejects.toThrow('down');
    expect(await once('a', () => Promise.resolve(7))).toBe(7);
  });
});
