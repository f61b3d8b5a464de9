import type { Socket } from 'node:net';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import type { Principal } from '../auth';
import type { DomainEvent, EventLog } from '../events';
import { appendEvents } from '../events/append-events';
import { within } from '../within';

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
 * @throws whatever the work throws; then nothing is stored. When the database is away or no connection comes free,
 * an error that is shown as SUBGRAPH_UNAVAILABLE or TIMEOUT, within seconds; a COMMIT whose answer is lost may have
 * been done, so what is repeated needs a key of its own.
 */
export async function inTransaction<T>(
  context: TransactionContext,
  work: (scope: TransactionScope) => Promise<T>,
): Promise<T> {
  const events: DomainEvent[] = [];
  const result = await transact(context.db, async (manager) => {
    const outcome = await work({ manager, append: (event) => void events.push(event) });
    await appendEvents(manager, events, context);
    return outcome;
  });
  if (events.length > 0) context.eventLog.wake();
  return result;
}

const ROLLBACK_MS = 1_000;

/** TypeORM's own waits for the rollback without end, and hands a connection that hangs to whoever comes next. */
async function transact<T>(db: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = db.createQueryRunner();
  try {
    await runner.startTransaction();
    const outcome = await work(runner.manager);
    await runner.commitTransaction();
    return outcome;
  } catch (err) {
    if (runner.isTransactionActive)
      await within(ROLLBACK_MS, 'rollback', runner.rollbackTransaction()).catch(() => breakOff(runner));
    throw err;
  } finally {
    await runner.release();
  }
}

/** The server rolls back what its client left. */
function breakOff(runner: QueryRunner): void {
  const { databaseConnection } = runner as unknown as { databaseConnection?: { connection: { stream: Socket } } };
  databaseConnection?.connection.stream.destroy();
}
