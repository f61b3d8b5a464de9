import type { DataSource, EntityManager } from 'typeorm';
import { runSql } from '../data/run-sql';
import type { SubgraphRuntime } from '../subgraph/runtime';
import type { LoggedEvent } from './domain-event';
import { Poller, type StepOutcome } from './poller';
import { type Position, START } from './position';
import { type Query, readEvents } from './read-events';
import type { WakeUp } from './wake-up';

const BATCH = 500;

/** What follows a log with a cursor that survives restarts. */
export interface Follower {
  /** Subgraph whose log is followed: one's own or another's. */
  source: string;
  /** Name of the cursor; never reuse one for other work. */
  consumer: string;
  types: readonly string[];
  /**
   * Runs in the transaction that moves the cursor: what it writes through `manager` happens exactly once.
   * Anything done elsewhere through `runtime` (queues) may be repeated after a crash and must bear it.
   */
  handle(events: readonly LoggedEvent[], manager: EntityManager, runtime: SubgraphRuntime): Promise<void>;
}

/** Keeps a follower at work until stopped. Any number of processes may run it; a row lock lets one step at a time. */
export function followEvents(runtime: SubgraphRuntime, follower: Follower, wakeUp: WakeUp): Poller {
  const poller = new Poller(
    () => step(runtime.db, follower, (events, manager) => follower.handle(events, manager, runtime)),
    runtime.log,
    follower.consumer,
  );
  wakeUp.on(follower.source, () => poller.wake());
  poller.start();
  return poller;
}

type Handle = (events: readonly LoggedEvent[], manager: EntityManager) => Promise<void>;

async function step(db: DataSource, follower: Omit<Follower, 'handle'>, handle: Handle): Promise<StepOutcome> {
  // Looked at without a transaction first: an idle follower must not take transaction ids.
  const pool: Query = (text, values) => runSql(db, text, values);
  if (!(await logExists(pool, follower.source))) return 'idle';
  const seen = await readCursor(pool, follower.consumer);
  const preview = await readEvents(pool, follower.source, seen, 1, follower.types);
  if (preview.events.length === 0) return preview.waiting ? 'waiting' : 'idle';

  return db.transaction(async (manager) => {
    const query: Query = (text, values) => manager.query(text, [...values]);
    await query(
      `INSERT INTO event_cursor (consumer, txid, seq) VALUES ($1, $2::text::xid8, $3) ON CONFLICT DO NOTHING`,
      [follower.consumer, START.txid.toString(), START.seq.toString()],
    );
    const cursor = await readCursor(query, follower.consumer, 'FOR UPDATE');
    const { events } = await readEvents(query, follower.source, cursor, BATCH, follower.types);
    const last = events.at(-1);
    if (!last) return 'idle';
    await handle(events, manager);
    await moveCursor(query, follower.consumer, last.position);
    return events.length === BATCH ? 'more' : 'waiting';
  });
}

/** A subgraph may be left out of an installation; then there is nothing to follow. */
async function logExists(query: Query, source: string): Promise<boolean> {
  const [row] = await query(`SELECT to_regclass($1) IS NOT NULL AS found`, [`${source}.event_log`]);
  return row?.['found'] === true;
}

export async function readCursor(query: Query, consumer: string, lock = ''): Promise<Position> {
  const [row] = await query(`SELECT txid::text, seq::text FROM event_cursor WHERE consumer = $1 ${lock}`, [consumer]);
  return row ? { txid: BigInt(row['txid'] as string), seq: BigInt(row['seq'] as string) } : START;
}

export async function moveCursor(query: Query, consumer: string, to: Position): Promise<void> {
  await query(
    `INSERT INTO event_cursor (consumer, txid, seq) VALUES ($1, $2::text::xid8, $3)
     ON CONFLICT (consumer) DO UPDATE SET txid = excluded.txid, seq = excluded.seq, updated_at = now()`,
    [consumer, to.txid.toString(), to.seq.toString()],
  );
}

/** Does now what a follower would do once started; for seeds, whose data build on another subgraph's log. */
export async function catchUp(db: DataSource, follower: Omit<Follower, 'handle'> & { handle: Handle }): Promise<void> {
  while ((await step(db, follower, follower.handle)) !== 'idle');
}

/** Counts everything so far, and what this very transaction still appends, as done: seeded history asks for no work. */
export async function skipSeeded(manager: EntityManager, consumer: string): Promise<void> {
  await manager.query(
    `INSERT INTO event_cursor (consumer, txid, seq) VALUES ($1, pg_current_xact_id(), 9223372036854775807)
     ON CONFLICT (consumer) DO UPDATE SET txid = excluded.txid, seq = excluded.seq`,
    [consumer],
  );
}
