import type { JobQueues } from '@cep/kit';
import DataLoader from 'dataloader';
import type { Queue } from './queue.type';
import { readQueue } from './read-queue';

export type QueueLoader = DataLoader<string, Queue | null>;

/** Queues by name with their numbers; null for a name that no queue has. */
export function queueLoader(queues: JobQueues): QueueLoader {
  return new DataLoader(async (names) => {
    const known = new Map((await queues.list()).map((queue) => [queue.name, queue]));
    return Promise.all(
      names.map((name) => {
        const queue = known.get(name);
        return queue ? readQueue(queues, queue) : null;
      }),
    );
  });
}
