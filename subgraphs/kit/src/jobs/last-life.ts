import { PutOff } from './job-ends';

/** A job whose workers died more often than this is poison. */
export const MAX_LOST = 2;
const AGAIN_MS = 1_000;

let atWork = false;

/**
 * Whoever works beside poison dies with it, as often as it does. On its last life a job therefore runs with no other
 * such beside it: the guilty one takes nobody along that has no life left, and the innocent ones come through.
 * @throws PutOff while another one is at work
 */
export async function onItsLastLife<T>(job: { stalledCounter: number }, work: () => Promise<T>): Promise<T> {
  if (job.stalledCounter < MAX_LOST) return work();
  if (atWork) throw new PutOff(AGAIN_MS, 'another job that lost its worker is being tried');
  atWork = true;
  try {
    return await work();
  } finally {
    atWork = false;
  }
}
