import type { DomainEvent } from '../events';
import { EVENT_COLUMNS, EVENT_ROWS, eventValues } from '../events/event-rows';
import { runSql } from './run-sql';
import type { TransactionContext } from './transaction';

export interface EventfulStatement {
  /** Common table expressions, parted by commas: `new_lead AS (INSERT …), …`. */
  with: string;
  /** Name of the one that decides: events are logged when it gave a row, and only then. */
  onlyIf: string;
  /** `SELECT …` of what the caller wants to know. */
  select: string;
  from: string;
  values: readonly unknown[];
}

/**
 * Stores rows and their events in one statement, which is a transaction by itself: one trip instead of four for what
 * happens often. Its promises are those of `inTransaction`: all or nothing, and whoever follows the log is woken.
 * @throws like `inTransaction`; an answer that is lost leaves open if it was done
 */
export async function storeAtOnce<R extends object>(
  context: TransactionContext,
  statement: EventfulStatement,
  events: readonly DomainEvent[],
): Promise<R[]> {
  const { values } = statement;
  const at = values.length;
  const text = `WITH ${statement.with}, logged AS (
    INSERT INTO event_log (${EVENT_COLUMNS}) ${EVENT_ROWS(at + 1, at + 2, at + 3)}
    WHERE EXISTS (SELECT FROM ${statement.onlyIf}) RETURNING seq
  ) ${statement.select}, (SELECT count(*)::int FROM logged) AS "loggedEvents" ${statement.from}`;
  const rows = await runSql<R & { loggedEvents: number }>(context.db, text, [
    ...values,
    ...eventValues(events, context),
  ]);
  if (rows.some(({ loggedEvents }) => loggedEvents > 0)) context.eventLog.wake();
  return rows;
}
