import { createPostgresBackend, withBackend } from 'bullmq';
import { Pool } from 'pg';
import type { Logger } from '../logging';
import { ENGINE_TIMEOUT_MS, type Engine, type JobQueue, type JobWorker } from './engine';
import type { JobOutcome } from './handle-job';
import type { JobData } from './job-data';
import { outageLog } from './outage-log';
import { postgresDirectory } from './queue-directory';
import { within } from '../within';

const CLOSE_MS = 2_000;
const QUERY_MS = 6_000;

export interface PostgresEngineOptions {
  databaseUrl: string;
  workers: number;
  log: Logger;
}

export function postgresEngine({ databaseUrl, workers, log }: PostgresEngineOptions): Engine {
  const pool = new Pool({
    connectionString: databaseUrl,
    // BullMQ keeps one connection per worker for LISTEN; what is left serves the calls.
    max: 4 + workers,
    // A queue is empty and a minute later it is not. Whoever planned while it was empty would walk all of it for each job.
    options: `-c search_path=bullmq,public -c enable_seqscan=off -c statement_timeout=${QUERY_MS}`,
    connectionTimeoutMillis: ENGINE_TIMEOUT_MS,
    query_timeout: QUERY_MS,
    keepAlive: true,
    application_name: 'cep-jobs',
  });
  const warn = outageLog(log, 'the database of the queues cannot be reached; trying again');
  pool.on('error', warn);
  // Each queue and worker adds a listener of its own.
  pool.setMaxListeners(0);
  const classes = withBackend(createPostgresBackend);
  return {
    kind: 'postgres',
    directory: postgresDirectory(pool),
    queue: (name) => {
      const queue = new classes.Queue<JobData, JobOutcome>(name, { connection: pool });
      queue.on('error', warn);
      return queue as unknown as JobQueue;
    },
    worker: (name, process, settings) => {
      const worker = new classes.Worker<JobData, JobOutcome>(name, process as never, { ...settings, connection: pool });
      worker.on('error', warn);
      return worker as unknown as JobWorker;
    },
    ready: async () => void (await within(ENGINE_TIMEOUT_MS, 'the queues', pool.query('SELECT 1'))),
    generation: async () => {
      await pool.query('INSERT INTO bullmq.cep_generation DEFAULT VALUES ON CONFLICT DO NOTHING');
      const { rows } = await pool.query<{ id: string }>('SELECT id FROM bullmq.cep_generation');
      return `postgres:${rows[0]?.id ?? ''}`;
    },
    // A connection that somebody still holds is not waited for.
    close: () => within(CLOSE_MS, 'closing', pool.end()).catch(() => undefined),
  };
}
