import type { DomainEvent } from '../events';
import { EVENT_COLUMNS, eventRows, eventValues } from '../events/event-rows';
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
  const rows = eventRows(events, context);
  const text = `WITH ${statement.with}, logged AS (
    INSERT INTO event_log (${EVENT_COLUMNS})
    SELECT * FROM (${eventValues(rows.length, values.length)}) AS event WHERE EXISTS (SELECT FROM ${statement.onlyIf})
    RETURNING seq
  ) ${statement.select}, EXISTS (SELECT FROM logged) AS logged ${statement.from}`;
  const found = await runSql<R & { logged: boolean }>(context.db, text, [...values, ...rows.flat()]);
  if (found.some(({ logged }) => logged)) context.eventLog.wake();
  return found;
}
