export interface QueueNumbers {
  waiting: number;
  active: number;
  failed: number;
}

/** All queues in three figures, where there is no room for each. */
export const sumQueues = (queues: readonly QueueNumbers[]): QueueNumbers =>
  queues.reduce(
    (sum, { waiting, active, failed }) => ({
      waiting: sum.waiting + waiting,
      active: sum.active + active,
      failed: sum.failed + failed,
    }),
    { waiting: 0, active: 0, failed: 0 },
  );

/** «35 s», «4 min», «2 h 05 min», «3 días»; for how long the oldest job waits. */
export function waitingTime(seconds: number): string {
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} días`;
}
