import type { DataSource, EntityManager } from 'typeorm';
import { runSql } from '../data/run-sql';
import { foreground } from '../jobs/foreground';
import { LogLag } from '../metrics';
import type { SubgraphRuntime } from '../subgraph/runtime';
import type { LoggedEvent } from './domain-event';
import { moveCursor, readCursor } from './event-cursor';
import { LookAhead } from './look-ahead';
import { Poller, type StepOutcome } from './poller';
import { isAfter } from './position';
import type { Query } from './read-events';
import type { WakeUp } from './wake-up';

/** What follows a log with a cursor that survives restarts. */
export interface Follower {
  /** Subgraph whose log is followed: one's own or another's. */
  source: string;
  /** Name of the cursor; never reuse one for other work. */
  consumer: string;
  /** Which events it is told of; `all` for whatever there is and will be. */
  types: readonly string[] | 'all';
  /**
   * Nobody waits for what it does: it lets requests go first and events gather, and may be some seconds late. A log
   * read in long stretches costs a fraction of one that is read event by event.
   */
  unhurried?: boolean;
  /**
   * Runs in the transaction that moves the cursor: what it writes through `manager` happens exactly once.
   * Anything done elsewhere through `runtime` (queues) may be repeated after a crash and must bear it.
   */
  handle(events: readonly LoggedEvent[], manager: EntityManager, runtime: SubgraphRuntime): Promise<void>;
}

/** Under load, events are taken together: each step costs some statements whether it finds one or a hundred. */
const REST_MS = 25;
const UNHURRIED_REST_MS = 500;
/** By then the one request that woke it has its answer, and whoever watches has seen it. */
const UNHURRIED_GATHER_MS = 250;
/** Longest that an unhurried one lets requests go first. */
const UNHURRIED_PATIENCE_MS = 2_000;

/** Keeps a follower at work until stopped. Any number of processes may run it; a lock lets one step at a time. */
export function followEvents(runtime: SubgraphRuntime, follower: Follower, wakeUp: WakeUp): Poller {
  const { source, consumer, unhurried = false } = follower;
  const lag = new LogLag(source, consumer);
  const stopping = new AbortController();
  const step = stepOf(runtime.db, follower, (events, manager) => follower.handle(events, manager, runtime), lag);
  let last: StepOutcome = 'idle';
  const inTurn = async (): Promise<StepOutcome> => {
    // Not between the steps of one stretch: who is behind must be able to catch up, however long the load lasts.
    if (unhurried && last !== 'more') await foreground.giveWay(stopping.signal, UNHURRIED_PATIENCE_MS);
    last = 'idle';
    return (last = await step());
  };
  const poller = new Poller(inTurn, runtime.log, consumer, {
    restMs: unhurried ? UNHURRIED_REST_MS : REST_MS,
    gatherMs: unhurried ? UNHURRIED_GATHER_MS : 0,
    onStop: () => {
      stopping.abort();
      lag.stop();
    },
  });
  wakeUp.on(source, () => poller.wake());
  poller.start();
  return poller;
}

type Handle = (events: readonly LoggedEvent[], manager: EntityManager) => Promise<void>;

function stepOf(
  db: DataSource,
  { source, consumer, types }: Omit<Follower, 'handle'>,
  handle: Handle,
  lag?: LogLag,
): () => Promise<StepOutcome> {
  const lookAhead = new LookAhead(source, types);
  const pool: Query = (text, values) => runSql(db, text, values);
  let exists = false;

  return async () => {
    exists ||= await logExists(pool, source);
    if (!exists) return 'idle';
    // Looked at without a transaction first: most often there is nothing to do.
    const cursor = await readCursor(pool, consumer);
    const { wanted, end, full, waiting } = await lookAhead.read(pool, cursor);
    const quiet: StepOutcome = waiting ? 'waiting' : 'idle';
    lag?.behind(wanted[0]?.occurredAt ?? null);
    if (!end || (wanted.length === 0 && !full)) return quiet;

    const outcome = await db.transaction(async (manager): Promise<StepOutcome> => {
      const query: Query = (text, values) => manager.query(text, [...values]);
      // Not a row lock: that would take a transaction id at once, and hold back every reader of every log
      // for as long as the effect takes.
      // Somebody else is at it: whoever catches up must not take that for the end.
      if (!(await lock(query, consumer))) return 'waiting';
      const now = await readCursor(query, consumer);
      // Another process was faster; what it left is looked at anew.
      if (isAfter(now, cursor) || isAfter(cursor, now)) return 'more';
      if (wanted.length > 0) await handle(wanted, manager);
      await moveCursor(query, consumer, end);
      return full ? 'more' : quiet;
    });
    if (outcome === quiet) lag?.behind(null);
    return outcome;
  };
}

async function lock(query: Query, consumer: string): Promise<boolean> {
  const [row] = await query(`SELECT pg_try_advisory_xact_lock(hashtext(current_schema() || ':follow:' || $1)) AS won`, [
    consumer,
  ]);
  return row?.['won'] === true;
}

/** A subgraph may be left out of an installation; then there is nothing to follow. */
async function logExists(query: Query, source: string): Promise<boolean> {
  const [row] = await query(`SELECT to_regclass($1) IS NOT NULL AS found`, [`${source}.event_log`]);
  return row?.['found'] === true;
}

const KEPT_BACK_MS = 20;

/** Does now what a follower would do once started; for seeds, whose data build on another subgraph's log. */
export async function catchUp(db: DataSource, follower: Omit<Follower, 'handle'> & { handle: Handle }): Promise<void> {
  const step = stepOf(db, follower, follower.handle);
  for (let outcome = await step(); outcome !== 'idle'; outcome = await step()) {
    if (outcome === 'waiting') await new Promise((resolve) => setTimeout(resolve, KEPT_BACK_MS));
  }
}
