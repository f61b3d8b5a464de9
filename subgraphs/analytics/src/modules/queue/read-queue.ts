import type { JobQueue, JobQueues } from '@cep/kit';
import { countByPlace } from './count-jobs';
import { Queue } from './queue.type';

/** A queue with its numbers as they are now. */
export async function readQueue(queues: JobQueues, { name, label }: { name: string; label: string }): Promise<Queue> {
  const queue = queues.queue(name);
  const [counts, paused, workers] = await Promise.all([countByPlace(queue), queue.isPaused(), queue.getWorkersCount()]);
  const oldestWaitingSeconds = counts.waiting > 0 ? await oldestSeconds(queue) : null;
  return Object.assign(new Queue(), { id: name, name, label, paused, workers, ...counts, oldestWaitingSeconds });
}

async function oldestSeconds(queue: JobQueue): Promise<number | null> {
  const [oldest] = await queue.getJobs(['waiting'], 0, 0, true);
  return oldest ? Math.max(0, Math.round((Date.now() - oldest.timestamp) / 1000)) : null;
}
