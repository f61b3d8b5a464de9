import type { Logger } from '../logging';
import type { Principal } from '../auth';
import type { SubgraphRuntime } from '../subgraph/runtime';
import type { JobDefinition } from './define-job';

/** How a job ended. `skipped` is no fault: nothing was to be done, and why is recorded. */
export type JobOutcome = { state: 'done'; result?: string } | { state: 'skipped'; reason: string };

export interface JobContext {
  runtime: SubgraphRuntime;
  log: Logger;
  principal: Principal;
  requestId: string;
  jobId: string;
  /** 1 for the first. */
  attempt: number;
  lastAttempt: boolean;
  /** Aborted when the time is up, the process stops, or another worker took the job over: stop, and begin nothing more. */
  signal: AbortSignal;
}

export interface JobHandler {
  job: JobDefinition;
  run(input: unknown, context: JobContext): Promise<JobOutcome>;
  /** When all tries have failed. */
  onExhausted?(input: unknown, context: JobContext, error: Error): Promise<void>;
}

/**
 * Ties work to its job. `run` must be safe to repeat: a crash after the effect and before the end starts it again,
 * and one that does not heed its signal may still be under way by then.
 */
export function handleJob<P>(
  job: JobDefinition<P>,
  run: (input: P, context: JobContext) => Promise<JobOutcome>,
  onExhausted?: (input: P, context: JobContext, error: Error) => Promise<void>,
): JobHandler {
  return {
    job: job as JobDefinition,
    run: (input, context) => run(job.payload.parse(input), context),
    ...(onExhausted
      ? {
          onExhausted: (input: unknown, context: JobContext, error: Error) =>
            onExhausted(job.payload.parse(input), context, error),
        }
      : {}),
  };
}
