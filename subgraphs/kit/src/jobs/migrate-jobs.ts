import { runMigrations } from 'bullmq';
import { Pool } from 'pg';
import { DIRECTORY_TABLES } from './queue-directory';
import { QUICKER_BULK } from './quicker-bulk';

/** Brings the schema of the queues up to date. Run as the role that owns it. */
export async function migrateJobs(url: string): Promise<void> {
  const pool = new Pool({ connectionString: url, max: 1, options: '-c search_path=bullmq,public' });
  const client = await pool.connect();
  try {
    await runMigrations(client);
    await client.query(DIRECTORY_TABLES);
    await client.query(QUICKER_BULK);
  } finally {
    client.release();
    await pool.end();
  }
}
