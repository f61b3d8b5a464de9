import { v5 } from 'uuid';
import type { LoggedEvent, Query } from '../events';
import type { Logger } from '../logging';
import type { JobDefinition } from './define-job';
import { storable } from '../data/storable';
import type { JobData } from './job-data';
import type { JobQueues } from './job-queues';
import { retryBackoff } from './retry-delay';
import { within } from '../within';

const NAMESPACE = '5f0c2c54-8b1e-4d7e-9d3a-6f2f0c3c9a11';
const HAND_OVER_MS = 10_000;

/** How long the engine knows a finished job by its id: until then, handing it over again changes nothing. */
export const REMEMBERED_MS = 3 * 24 * 3_600_000;

/** The same event and job always give the same id: handing over twice is harmless. */
export function jobIdFor(jobName: string, eventId: string): string {
  return v5(`${jobName}:${eventId}`, NAMESPACE);
}

/** An event this old may have been handed over before. */
const FRESH_MS = 10_000;

/** Gives each event to the queues of the jobs that it asks for. */
export async function handOver(
  queues: JobQueues,
  jobs: readonly JobDefinition[],
  events: readonly LoggedEvent[],
  log: Logger,
  query: Query,
): Promise<void> {
  const byQueue = new Map<string, { name: string; data: JobData; opts: object }[]>();
  for (const job of jobs) {
    const asking = events.filter(({ type }) => type === job.onEvent?.type);
    for (const event of await openOnes(job, asking, query)) {
      const input = inputOf(job, event, log);
      if (input === null) continue;
      const list = byQueue.get(job.queue.name) ?? [];
      list.push({ name: job.name, data: dataOf(job, event, input), opts: optionsOf(job, event) });
      byQueue.set(job.queue.name, list);
    }
  }
  for (const [name, list] of byQueue) await within(HAND_OVER_MS, `queue ${name}`, queues.queue(name).addBulk(list));
}

/** Without those whose job has ended. What has just happened cannot have, and is not asked for. */
async function openOnes(job: JobDefinition, events: readonly LoggedEvent[], query: Query) {
  const before = Date.now() - FRESH_MS;
  const old = events.filter(({ occurredAt }) => occurredAt.getTime() < before).map(({ id }) => jobIdFor(job.name, id));
  if (!job.ended || old.length === 0) return events;
  const ended = new Set(await job.ended(query, old));
  return events.filter(({ id }) => !ended.has(jobIdFor(job.name, id)));
}

/**
 * An event that cannot be read must not hold up those behind it: its job goes along with what there is,
 * fails at once because that does not fit, and waits in the dead letter for a person.
 */
function inputOf(job: JobDefinition, event: LoggedEvent, log: Logger): unknown {
  try {
    return job.onEvent?.toPayload(event) ?? null;
  } catch (err) {
    log.error({ err, job: job.name, eventId: event.id }, 'an event does not fit its job');
    return { unreadable: event.payload };
  }
}

function dataOf(job: JobDefinition, event: LoggedEvent, input: unknown): JobData {
  return storable({
    input,
    label: job.label,
    requestId: event.requestId,
    userId: event.actor.userId ?? null,
    eventId: event.id,
    subject: event.subject,
  });
}

function optionsOf(job: JobDefinition, event: LoggedEvent): object {
  return {
    jobId: jobIdFor(job.name, event.id),
    attempts: job.attempts,
    backoff: retryBackoff(job.backoffMs),
    // By age: on PostgreSQL a limit by count costs a DELETE over the whole queue at each completion.
    removeOnComplete: { age: REMEMBERED_MS / 1_000 },
    removeOnFail: false,
  };
}
