import type { Trial } from './trial';

export type Form = 'all-in-one' | 'apart';
export type Engine = 'postgres' | 'redis';

/** What a scenario promises less or later than the house rule does. Each needs its reason beside it. */
export interface Limits {
  /** From the fault's end until people are served again. */
  backMs?: number;
  /** From the fault's end, or the last acknowledgement where that is later, to the last effect. */
  effectsMs?: number;
  /** Longest wait for an answer that is none. */
  answerMs?: number;
  /** Most mails of which nobody knows. */
  unknown?: number;
  /** Longest time without an acknowledgement, beside the fault itself. */
  gapMs?: number;
}

export interface Scenario {
  /** As in `--only`: `kill-gateway`. */
  name: string;
  /** What happens, in a few words, for the report. */
  title: string;
  forms?: readonly Form[];
  engines?: readonly Engine[];
  /** In which forms it is part of the short run, all in one on PostgreSQL and apart on Redis; true: in both. */
  short?: true | readonly Form[];
  /** Why it cannot run on this machine; null when it can. */
  lacks?(): string | null;
  /**
   * A product of its own, started with this; all others share one per form and engine.
   * What it opens it hands back to be closed.
   */
  prepare?(): Promise<Preparation>;
  limits?: Limits;
  /** Runs while the load does. Marks the fault's end with `trial.over()` where it is not its return. */
  fault(trial: Trial): Promise<void>;
  /** What else must be true when all has settled; throws (or `expect`s) when it is not. */
  verify?(trial: Trial): Promise<void>;
}

export interface Preparation {
  env?: Record<string, string>;
  programEnv?: Record<string, Record<string, string>>;
  dataDir?: string;
  ports?: { GATEWAY?: number; IDENTITY?: number; CONTENT?: number; LEADS?: number; ANALYTICS?: number };
  close?(): Promise<void>;
}
