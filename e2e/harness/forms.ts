import { spawnSync } from 'node:child_process';
import { startEngines } from '../../infra/testing/start-engines.cjs';

/** A form in which the product can run, and what it needs to be there. */
export interface Form {
  name: string;
  apart: boolean;
  queue: 'PostgreSQL' | 'Redis';
}

const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** Where there is no Redis, the apart form is walked on PostgreSQL; the test command says what did not run. */
export const FORMS: readonly Form[] = [
  { name: 'all in one, queues on PostgreSQL', apart: false, queue: 'PostgreSQL' },
  hasRedis
    ? { name: 'apart, queues on Redis', apart: true, queue: 'Redis' }
    : { name: 'apart, queues on PostgreSQL', apart: true, queue: 'PostgreSQL' },
];

/** A Redis for one product alone. */
export async function ownRedis(): Promise<{ url: string; stop(): Promise<void> }> {
  const engines = await startEngines();
  if (!engines.redisUrl) throw new Error('redis-server did not start');
  return { url: engines.redisUrl, stop: () => engines.stop() };
}
