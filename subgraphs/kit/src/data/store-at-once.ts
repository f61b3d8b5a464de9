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
}

/**
 * Stores rows and their events in one statement, which is a transaction by itself: one trip instead of four for what
 * happens often. Its promises are those of `inTransaction`: all or nothing, and whoever follows the log is woken.
 * `statement` is a constant of its module; its parameters are `values`.
 * @throws like `inTransaction`; an answer that is lost leaves open if it was done
 */
export async function storeAtOnce<R extends object>(
  context: TransactionContext,
  statement: EventfulStatement,
  values: readonly unknown[],
  events: readonly DomainEvent[],
): Promise<R[]> {
  const rows = eventRows(events, context);
  const text = textOf(statement, values.length, rows.length);
  const found = await runSql<R & { logged: boolean }>(context.db, text, [...values, ...rows.flat()]);
  if (found.some(({ logged }) => logged)) context.eventLog.wake();
  return found;
}

/** Made once for each statement: looking a long text up among the prepared ones is quick only while it is the same one. */
const texts = new WeakMap<EventfulStatement, Map<string, string>>();

function textOf(statement: EventfulStatement, values: number, events: number): string {
  const known = texts.get(statement) ?? new Map<string, string>();
  texts.set(statement, known);
  const key = `${values} ${events}`;
  const text = known.get(key) ?? write(statement, values, events);
  known.set(key, text);
  return text;
}

function write(statement: EventfulStatement, values: number, events: number): string {
  return `WITH ${statement.with}, logged AS (
    INSERT INTO event_log (${EVENT_COLUMNS})
    SELECT * FROM (${eventValues(events, values)}) AS event WHERE EXISTS (SELECT FROM ${statement.onlyIf})
    RETURNING seq
  ) ${statement.select}, EXISTS (SELECT FROM logged) AS logged ${statement.from}`;
}
