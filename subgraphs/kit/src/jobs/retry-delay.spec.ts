import type { MinimalJob } from 'bullmq';
import { retryBackoff, retryDelay } from './retry-delay';

const job = { opts: { backoff: retryBackoff(2_000) } } as unknown as MinimalJob;
const waitBefore = (attempt: number): number => Number(retryDelay(attempt - 1, 'patient', undefined, job));

describe('waiting for the next try', () => {
  it.each([
    [2, 2_000],
    [3, 4_000],
    [6, 32_000],
  ])('lasts twice as long each time: before try %i at most %i ms', (attempt, most) => {
    expect(waitBefore(attempt)).toBeLessThanOrEqual(most);
    expect(waitBefore(attempt)).toBeGreaterThanOrEqual(most * 0.7);
  });

  it.each([8, 60, 2_000])('lasts a minute at most, however often it failed (%i)', (attempt) => {
    expect(waitBefore(attempt)).toBeLessThanOrEqual(60_000);
    expect(waitBefore(attempt)).toBeGreaterThanOrEqual(42_000);
  });

  it('keeps those that failed together from coming back together', () => {
    expect(new Set(Array.from({ length: 20 }, () => waitBefore(6))).size).toBeGreaterThan(1);
  });
});
