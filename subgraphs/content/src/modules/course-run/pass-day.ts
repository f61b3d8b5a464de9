import { inTransaction, newId, type SubgraphRuntime, systemPrincipal } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import { today } from '../../shared';
import { courseRunEvent, type EventRun } from './course-run.events';
import { refreshNextRuns } from './refresh-next-runs';

const HOUR_MS = 3_600_000;

/**
 * What the calendar alone changes: an open run that has begun is under way, one that has ended is over,
 * and courses go on to their next run. Safe to repeat and to run on several machines at once.
 * @returns how many events it wrote.
 */
export async function passDay(runtime: Pick<SubgraphRuntime, 'db' | 'eventLog'>, day: string): Promise<number> {
  const context = { ...runtime, principal: systemPrincipal('calendar'), requestId: newId() };
  return inTransaction(context, async ({ manager, append }) => {
    // The others find nothing left to do.
    await manager.query(`SELECT pg_advisory_xact_lock(hashtext('content:pass-day'))`);
    const stale = await manager.query<{ id: string }[]>(
      `SELECT id FROM course WHERE next_run_starts_on < $1::date ORDER BY id FOR UPDATE`,
      [day],
    );
    const events = [
      ...(await advanceRuns(manager, day)).map((run) => courseRunEvent('course-run.updated', run)),
      ...(await refreshNextRuns(
        manager,
        stale.map(({ id }) => id),
        day,
      )),
    ];
    for (const event of events) append(event);
    return events.length;
  });
}

async function advanceRuns(manager: EntityManager, day: string): Promise<EventRun[]> {
  const [runs] = await manager.query<[EventRun[], number]>(
    `UPDATE course_run r SET
       status = CASE WHEN ends_on < $1::date THEN 'FINISHED' ELSE 'RUNNING' END, version = version + 1, updated_at = now()
     WHERE (status = 'OPEN' AND starts_on < $1::date) OR (status = 'RUNNING' AND ends_on < $1::date)
     RETURNING id, course_id AS "courseId", campus_id AS "campusId", starts_on AS "startsOn", status, availability,
       seats_left AS "seatsLeft"`,
    [day],
  );
  return runs;
}

/** Background task: passes the day at start and looks every hour whether another one has begun. */
export async function keepCalendar(runtime: SubgraphRuntime): Promise<{ stop(): Promise<void> }> {
  let passed = '';
  let working: Promise<void> = Promise.resolve();
  const look = (): void => {
    const day = today();
    if (day === passed) return;
    working = passDay(runtime, day).then(
      (events) => {
        passed = day;
        runtime.log.info({ day, events }, 'calendar passed');
      },
      (err: unknown) =>
        runtime.log.error({ err, day }, 'the calendar could not be passed; tried again within the hour'),
    );
  };
  look();
  const timer = setInterval(look, HOUR_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await working;
    },
  };
}
