import type { EntityManager } from 'typeorm';
import type { Principal } from '../auth';
import type { DomainEvent } from './domain-event';
import { EVENT_COLUMNS, EVENT_ROWS, eventValues } from './event-rows';

/** One INSERT for all events of a transaction. Only `inTransaction` and bulk seeds call it. */
export async function appendEvents(
  manager: EntityManager,
  events: readonly DomainEvent[],
  context: { principal: Principal; requestId: string },
): Promise<void> {
  if (events.length === 0) return;
  await manager.query(`INSERT INTO event_log (${EVENT_COLUMNS}) ${EVENT_ROWS(1, 2, 3)}`, eventValues(events, context));
}
