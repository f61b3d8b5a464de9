import type { Ending } from './ask';
import type { Engine, Form } from './scenario';

/** How often something reached each acknowledged person. */
export interface Effects {
  none: number;
  one: number;
  more: number;
  /** Of those with none: how many the timeline shows to staff as not known. */
  unknown: number;
}

/** What one trial showed; one row of the report. */
export interface Outcome {
  scenario: string;
  title: string;
  form: Form;
  engine: Engine;
  /** Day of the run. */
  on: string;
  perSecond: number;
  seconds: number;
  sent: number;
  acknowledged: number;
  stored: number;
  /** Stored, and everything that follows from it has ended. */
  done: number;
  /** Keys that were acknowledged and are not there, or there twice. */
  lost: string[];
  mail: Effects;
  /** Null where the product has no provider. */
  provider: Effects | null;
  /** How the tries ended that brought no receipt. */
  endings: Partial<Record<Ending, number>>;
  codes: Record<string, number>;
  slowestAnswerMs: number;
  /** How the slowest ended. */
  slowestAnswer: string;
  /** Longest that the client itself stood still: the machine had no time for it. */
  clientLagMs: number;
  faultMs: number;
  longestGapMs: number;
  /** From the end of the fault until people are served again. */
  backMs: number;
  /** From the end of the fault, or the last acknowledgement, to the last effect. */
  effectsMs: number;
  peakMiB: number;
  largestMiB: number;
  largest: string;
  /** Broken promises, in words; empty when it held. */
  broken: string[];
}

export interface Skipped {
  scenario: string;
  title: string;
  form: Form;
  engine: Engine;
  on: string;
  skipped: string;
}

export type Row = Outcome | Skipped;
