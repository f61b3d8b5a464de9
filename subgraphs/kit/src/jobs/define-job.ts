import type { z } from 'zod';
import type { LoggedEvent, Query } from '../events';

/** One kind of background work: its wire name, what it is given and how often it is tried. */
export interface JobDefinition<P = unknown> {
  /** Wire name, unique in the product. */
  name: string;
  /** Queue it waits in. */
  queue: { name: string; label: string };
  /** For people, in Spanish. */
  label: string;
  payload: z.ZodType<P>;
  /** Most tries; then it goes to the dead letter. */
  attempts: number;
  /** Wait before the second try; doubles with each further one, up to a minute. */
  backoffMs: number;
  /** Longest that one try may take, in milliseconds; a minute when left out. Then it counts as failed. */
  timeLimitMs?: number;
  /** Which event asks for it, and what it is given then; null for none. */
  onEvent?: { type: string; toPayload(event: LoggedEvent): P | null };
  /**
   * Which of these ids are of jobs that ended for good, as the subgraph itself wrote down. Asked before events of some
   * age are handed over, as happens when queues were emptied: only what is open is done again. Without it, all are.
   */
  ended?(query: Query, jobIds: readonly string[]): Promise<readonly string[]>;
}

export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  return definition;
}
