import type { Redis } from 'ioredis';
import type { Pool } from 'pg';

/** Which queues there are and what people call them; lives beside the queues themselves. */
export interface QueueDirectory {
  announce(name: string, label: string): Promise<void>;
  list(): Promise<{ name: string; label: string }[]>;
}

/**
 * And an index that the engine lacks: every few seconds it looks for jobs marked as stalled, among all that it keeps.
 */
export const DIRECTORY_TABLES = `
  CREATE INDEX IF NOT EXISTS cep_job_stalled ON bullmq.job (queue) WHERE stalled_marked;
  CREATE TABLE IF NOT EXISTS bullmq.cep_queue (name text PRIMARY KEY, label text NOT NULL);
  CREATE TABLE IF NOT EXISTS bullmq.cep_generation (
    only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    id uuid NOT NULL DEFAULT gen_random_uuid()
  )`;
const REDIS_KEY = 'cep:queues';

export function postgresDirectory(pool: Pool): QueueDirectory {
  return {
    announce: async (name, label) =>
      void (await pool.query(
        `INSERT INTO bullmq.cep_queue (name, label) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET label = excluded.label`,
        [name, label],
      )),
    list: async () =>
      (await pool.query<{ name: string; label: string }>('SELECT name, label FROM bullmq.cep_queue ORDER BY name'))
        .rows,
  };
}

export function redisDirectory(redis: Redis): QueueDirectory {
  return {
    announce: async (name, label) => void (await redis.hset(REDIS_KEY, name, label)),
    list: async () =>
      Object.entries(await redis.hgetall(REDIS_KEY))
        .map(([name, label]) => ({ name, label }))
        .sort((a, b) => a.name.localeCompare(b.name)),
  };
}
