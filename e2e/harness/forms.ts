import { startEngines } from '../../infra/testing/start-engines.cjs';

/** A form in which the product can run, and what it needs to be there. */
export interface Form {
  name: string;
  apart: boolean;
  queue: 'PostgreSQL' | 'Redis';
}

export const FORMS: readonly Form[] = [
  { name: 'all in one, queues on PostgreSQL', apart: false, queue: 'PostgreSQL' },
  { name: 'apart, queues on Redis', apart: true, queue: 'Redis' },
];

/** A Redis for one product; null where there is none on this machine. */
export async function ownRedis(): Promise<{ url: string | null; stop(): Promise<void> }> {
  const engines = await startEngines();
  return { url: engines.redisUrl, stop: () => engines.stop() };
}
