import type { DataSource, EntityManager } from 'typeorm';
import type { Principal } from '../auth';
import type { DomainEvent, EventLog } from '../events';
import { appendEvents } from '../events/append-events';

export interface TransactionScope {
  manager: EntityManager;
  /** Kept until just before COMMIT: the rows and their events stand or fall together. */
  append(event: DomainEvent): void;
}

export interface TransactionContext {
  db: DataSource;
  eventLog: EventLog;
  principal: Principal;
  requestId: string;
}

/**
 * Does work and logs its events in one transaction; whoever follows the log is woken after the commit.
 * @throws whatever the work throws; then nothing is stored.
 */
export async function inTransaction<T>(
  context: TransactionContext,
  work: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  const events: DomainEvent[] = [];
  const result = await context.db.transaction(async (manager) => {
    const outcome = await work({ manager, append: (event) => void events.push(event) });
    await appendEvents(manager, events, context);
    return outcome;
  });
  if (events.length > 0) context.eventLog.wake();
  return result;
}
