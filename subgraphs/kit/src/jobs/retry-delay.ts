import type { BackoffStrategy } from 'bullmq';

/** Longest wait between two tries: what failed comes back within so long of its far end. */
const LONGEST_MS = 60_000;
/** Part by which a wait may be shorter, so that those that failed together do not come back together. */
const JITTER = 0.3;

/** How a job waits for its next try: twice as long each time, up to a minute. `delay` is the first wait. */
export const retryBackoff = (delay: number): { type: string; delay: number } => ({ type: 'patient', delay });

export const retryDelay: BackoffStrategy = (attemptsMade, _type, _error, job) => {
  const backoff = job?.opts.backoff;
  const first = typeof backoff === 'object' ? (backoff.delay ?? 0) : (backoff ?? 0);
  const wait = Math.min(LONGEST_MS, first * 2 ** (attemptsMade - 1));
  return Math.round(wait * (1 - JITTER * Math.random()));
};
