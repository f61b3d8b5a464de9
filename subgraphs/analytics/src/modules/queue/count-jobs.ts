import type { JobQueue } from '@cep/kit';

export interface JobCounts {
  active: number;
  waiting: number;
  delayed: number;
  failed: number;
  completed: number;
}

/** While a queue is paused PostgreSQL counts its jobs under `paused`, which BullMQ's types leave out; Redis under `waiting`. */
const COUNTED = ['active', 'waiting', 'paused', 'prioritized', 'delayed', 'failed', 'completed'] as Parameters<
  JobQueue['getJobCounts']
>;

/** How many jobs stand where, the same on both engines. */
export async function countByPlace(queue: JobQueue): Promise<JobCounts> {
  const counts = await queue.getJobCounts(...COUNTED);
  const of = (place: string): number => counts[place] ?? 0;
  return {
    active: of('active'),
    waiting: of('waiting') + of('paused') + of('prioritized'),
    delayed: of('delayed'),
    failed: of('failed'),
    completed: of('completed'),
  };
}
