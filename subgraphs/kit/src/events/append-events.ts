import type { EntityManager } from 'typeorm';
import type { Principal } from '../auth';
import type { DomainEvent } from './domain-event';
import { EVENT_COLUMNS, eventRows, eventValues } from './event-rows';

/** So many at once that a seed is quick and a statement keeps clear of the 65,535 parameters it may have. */
const BATCH = 1_000;

/** One INSERT for all events of a transaction. Only `inTransaction` and bulk seeds call it. */
export async function appendEvents(
  manager: EntityManager,
  events: readonly DomainEvent[],
  context: { principal: Principal; requestId: string },
): Promise<void> {
  for (let from = 0; from < events.length; from += BATCH) {
    const rows = eventRows(events.slice(from, from + BATCH), context);
    await manager.query(`INSERT INTO event_log (${EVENT_COLUMNS}) ${eventValues(rows.length, 0)}`, rows.flat());
  }
}
