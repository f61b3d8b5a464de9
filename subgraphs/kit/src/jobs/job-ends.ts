import { UnrecoverableError } from 'bullmq';

/** Thrown by a handler whose far end asks to come back later: the job waits that long, and no try is counted. */
export class PutOff extends Error {
  constructor(
    readonly delayMs: number,
    /** What staff and logs read when it was put off for too long and counts as a failure after all. */
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
    this.name = 'PutOff';
  }
}

/** Thrown by a handler when trying again will not help: the job goes to the dead letter at once. */
export class FinalFailure extends UnrecoverableError {}

/** A far end that says «later» for this long is down: from then on each refusal counts as a try. */
const PATIENCE_MS = 6 * 3_600_000;

export function mayPutOff(error: unknown, job: { timestamp: number }): error is PutOff {
  return error instanceof PutOff && Date.now() - job.timestamp < PATIENCE_MS;
}
