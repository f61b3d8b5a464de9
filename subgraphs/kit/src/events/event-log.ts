import type { DataSource } from 'typeorm';
import { runSql } from '../data/run-sql';
import type { Logger } from '../logging';
import { EventStream } from './event-stream';
import type { LoggedEvent } from './domain-event';
import { Poller, type StepOutcome } from './poller';
import { decodePosition, encodePosition, type Position } from './position';
import { type EventBatch, type Query, readEvents, readHead } from './read-events';
import { notifyChannel, wakeLocally, type WakeUp } from './wake-up';

const BATCH = 500;
/** One wake-up for all commits of this many milliseconds: a notify inside each costs three quarters of the insert rate. */
const NOTIFY_MS = 4;
/** Least time between two: each wakes every connection of the database that listens to anything, the queues' too. */
const NOTIFY_REST_MS = 25;

/** The log of one subgraph as its own process sees it: wakes followers after a commit and feeds live streams. */
export class EventLog {
  private readonly poller: Poller;
  private readonly streams = new Set<EventStream>();
  private position: Position | null = null;
  private priming: Promise<Position> | null = null;
  private notifying: NodeJS.Timeout | undefined;
  private notifiedAt = -Infinity;
  private stopped = false;

  constructor(
    private readonly db: DataSource,
    readonly source: string,
    private readonly log: Logger,
    wakeUp: WakeUp,
  ) {
    this.poller = new Poller(() => this.pump(), log, `${source}: live streams`);
    wakeUp.on(source, () => this.poller.wake());
  }

  start(): void {
    this.poller.start();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.notifying);
    for (const stream of this.streams) stream.end();
    await this.poller.stop();
  }

  /** Tells every follower, here and in other processes, that something was committed. */
  wake(): void {
    wakeLocally(this.source);
    if (this.notifying) return;
    const restMs = this.notifiedAt + NOTIFY_REST_MS - performance.now();
    this.notifying = setTimeout(
      () => {
        this.notifying = undefined;
        this.notifiedAt = performance.now();
        runSql(this.db, 'SELECT pg_notify($1, $2)', [notifyChannel(this.source), '']).catch((err: unknown) =>
          this.log.warn({ err }, 'followers could not be notified; they poll'),
        );
      },
      Math.max(NOTIFY_MS, restMs),
    );
  }

  /** Cursor of now: what commits later lies behind it. */
  async head(): Promise<string> {
    return encodePosition(this.source, await readHead(this.query));
  }

  /**
   * Cursor of a statement's own snapshot: select `SNAPSHOT_HORIZON` beside the rows, and what a subscriber
   * gets behind this cursor is all those rows do not show yet.
   */
  cursorAt(horizon: string): string {
    return encodePosition(this.source, { txid: BigInt(horizon), seq: 0n });
  }

  /**
   * Events in commit order behind `after` (from now when left out): missed ones first, then live ones, each once.
   * End it with `return()`.
   * @throws CodedError INVALID_CURSOR when `after` is not a cursor of this log; its first `next()` does when `after`
   * lies in the future, which means that the database was put back to an earlier time.
   */
  subscribe(options: { after?: string | null; types?: readonly string[] } = {}): AsyncIterableIterator<LoggedEvent> {
    const after = options.after ? decodePosition(this.source, options.after) : null;
    const stream = new EventStream({
      after,
      types: options.types,
      read: (from) => this.read(from),
      prime: () => this.prime(),
      head: () => readHead(this.query),
      onEnd: () => this.streams.delete(stream),
    });
    this.streams.add(stream);
    if (this.stopped) stream.end();
    return stream;
  }

  /** How many events lie behind a cursor, counted up to `limit`; `limit` too when the cursor lies in the future. */
  async backlog(after: string, limit: number): Promise<number> {
    const { txid, seq } = decodePosition(this.source, after);
    const [row] = await runSql<{ count: number }>(
      this.db,
      `SELECT CASE WHEN $1::text::xid8 > pg_snapshot_xmin(pg_current_snapshot()) THEN $3::int ELSE count(*)::int END AS count
       FROM (SELECT 1 FROM event_log WHERE (txid, seq) > ($1::text::xid8, $2::bigint) LIMIT $3::int) AS behind`,
      [txid.toString(), seq.toString(), limit],
    );
    return row?.count ?? 0;
  }

  private readonly query: Query = (text, values) => runSql(this.db, text, values);

  private read(after: Position): Promise<EventBatch> {
    return readEvents(this.query, this.source, after, BATCH);
  }

  /** Fixes where the shared reading begins; a stream catches up by itself only after that, so no event falls between. */
  private async prime(): Promise<Position> {
    if (this.position) return this.position;
    this.priming ??= readHead(this.query)
      .then((head) => {
        this.position = head;
        return head;
      })
      .finally(() => {
        this.priming = null;
      });
    return this.priming;
  }

  /** Reads once for all live streams. Without streams nothing is read. */
  private async pump(): Promise<StepOutcome> {
    if (this.streams.size === 0) {
      this.position = null;
      return 'idle';
    }
    const from = await this.prime();
    const { events, waiting } = await this.read(from);
    const last = events.at(-1);
    if (last) this.position = last.position;
    for (const stream of this.streams) stream.push(events);
    if (events.length === BATCH) return 'more';
    return waiting ? 'waiting' : 'idle';
  }
}
