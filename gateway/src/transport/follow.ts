import { setTimeout as delay } from 'node:timers/promises';
import { CodedError } from '@cep/kit';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { isLineFailure } from './errors';

export interface FollowTiming {
  /** First wait before trying again, in milliseconds; it doubles. */
  backoffMs: number;
  maxBackoffMs: number;
  /** Lasting this long, or giving one event, proves that the subscription was accepted. */
  steadyAfterMs: number;
  /** How long an outage may last before it counts as the end: of a new subscription, and of a proven one. */
  newPatienceMs: number;
  steadyPatienceMs: number;
}

export const defaultFollowTiming: FollowTiming = {
  backoffMs: 100,
  maxBackoffMs: 2_000,
  steadyAfterMs: 1_000,
  newPatienceMs: 5_000,
  steadyPatienceMs: 60_000,
};

export interface FollowOptions {
  open(after: string | undefined, signal: AbortSignal): Promise<AsyncIterable<ExecutionResult>>;
  /** Where a result stands in its stream; undefined for streams without cursors. */
  cursorOf(result: ExecutionResult): string | undefined;
  /** Awaited, so results are handled one after the other. */
  onResult(result: ExecutionResult, cursor: string | undefined): Promise<void> | void;
  /** The line broke; it will be tried again. */
  onBreak?(): void;
  after?: string | undefined;
  /**
   * What an outage may cost. `nothing`: go on behind the last cursor, and fail when none is known yet.
   * `events`: start afresh where needed, for the reader knows how to cope.
   */
  mayLose: 'nothing' | 'events';
  /** The stream never ends by itself: when it does, its subgraph is restarting. */
  endless: boolean;
  signal: AbortSignal;
  timing: FollowTiming;
}

const MAY_PASS: readonly unknown[] = ['INTERNAL_SERVER_ERROR', 'SUBGRAPH_UNAVAILABLE', 'TIMEOUT'];

/** The subgraph answered, and the answer is no. */
export class Refusal extends Error {
  constructor(readonly errors: readonly GraphQLError[]) {
    super(errors[0]?.message ?? 'refused');
    this.name = 'Refusal';
  }

  /** It is the subgraph's fault and may pass, as while its database restarts. */
  get mayPass(): boolean {
    return this.errors.every(({ extensions }) => MAY_PASS.includes(extensions?.code));
  }
}

/**
 * Reads an upstream subscription through restarts of its subgraph: what breaks is opened again behind the last cursor.
 * Resolves when the stream ends or the signal is aborted; rejects with a Refusal, a CodedError after too long an
 * outage, or whatever the stream threw.
 */
export async function follow(options: FollowOptions): Promise<void> {
  const { signal, timing } = options;
  let { after } = options;
  let steady = false;
  let failingSince: number | undefined;
  let wait = timing.backoffMs;

  for (;;) {
    const openedAt = Date.now();
    let seen = 0;
    let failure: unknown;
    try {
      for await (const result of await options.open(after, signal)) {
        if (signal.aborted) return;
        if (isRefusal(result)) throw new Refusal(result.errors ?? []);
        const cursor = options.cursorOf(result);
        await options.onResult(result, cursor);
        after = cursor ?? after;
        seen += 1;
      }
      if (signal.aborted || !options.endless) return;
      failure = new CodedError('SUBGRAPH_UNAVAILABLE', 'La conexión en directo se ha cortado. Vuelve a conectarte.');
    } catch (error) {
      if (signal.aborted) return;
      if (!isLineFailure(error) && !(steady && error instanceof Refusal && error.mayPass)) throw error;
      failure = error;
    }
    if (seen > 0 || Date.now() - openedAt >= timing.steadyAfterMs) {
      steady = true;
      failingSince = undefined;
      wait = timing.backoffMs;
    }
    failingSince ??= Date.now();
    if (Date.now() - failingSince > (steady ? timing.steadyPatienceMs : timing.newPatienceMs)) throw failure;
    if (steady && options.mayLose === 'nothing' && after === undefined) throw failure;
    options.onBreak?.();
    await delay(wait, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    wait = Math.min(wait * 2, timing.maxBackoffMs);
  }
}

/** A request error has no `data` entry at all; an event whose field failed has one, though it may be null. */
function isRefusal(result: ExecutionResult): boolean {
  return result.data === undefined;
}
