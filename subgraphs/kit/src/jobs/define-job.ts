import type { z } from 'zod';
import type { LoggedEvent } from '../events';

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
  /** Wait before the second try; doubles with each further one. */
  backoffMs: number;
  /** Longest that one try may take, in milliseconds; a minute when left out. Then it counts as failed. */
  timeLimitMs?: number;
  /** Which event asks for it, and what it is given then; null for none. */
  onEvent?: { type: string; toPayload(event: LoggedEvent): P | null };
}

export function defineJob<P>(definition: JobDefinition<P>): JobDefinition<P> {
  return definition;
}
