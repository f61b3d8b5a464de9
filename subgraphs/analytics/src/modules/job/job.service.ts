import type { JobQueues } from '@cep/kit';
import { decodeJobId } from './job-id';
import type { Job } from './job.type';
import { isPlace, type Place, type StoredJob, viewJob } from './job.view';

export interface FoundJob {
  stored: StoredJob;
  place: Place;
}

/** Null when no queue that is known holds it (any more). */
export async function findStoredJob(queues: JobQueues, id: string): Promise<FoundJob | null> {
  const address = decodeJobId(id);
  if (!address || !(await isQueue(queues, address.queueName))) return null;
  const stored = await queues.queue(address.queueName).getJob(address.jobId);
  if (!stored) return null;
  const place = await stored.getState();
  return isPlace(place) ? { stored, place } : null;
}

export async function findJob(queues: JobQueues, id: string): Promise<Job | null> {
  const found = await findStoredJob(queues, id);
  return found && viewJob(found.stored, found.place);
}

/** Asked first: opening a queue by any name that somebody sends would make one. */
async function isQueue(queues: JobQueues, name: string): Promise<boolean> {
  return (await queues.list()).some((queue) => queue.name === name);
}
