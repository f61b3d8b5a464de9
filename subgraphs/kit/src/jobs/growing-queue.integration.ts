import { Client } from 'pg';
import { createLogger } from '../logging';
import { type TestDatabase, testDatabase, waitFor } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { JobQueues } from './job-queues';

/** So many that plans are made and kept for the next. */
const FIRST = 30;
const MORE = 300;
/** Each is written when it begins and when it ends. */
const CHANGES_A_JOB = 2;

const job = () => ({
  name: 'x',
  data: { input: {}, label: 'x', requestId: 'r', eventId: 'e', subject: { type: 'Memo', id: 'x' } },
  opts: { jobId: crypto.randomUUID() },
});

describe('a queue on PostgreSQL that was empty for long and fills', () => {
  let database: TestDatabase;
  let queues: JobQueues;
  let admin: Client;

  beforeAll(async () => {
    database = await testDatabase([memoSubgraph]);
    admin = new Client({ connectionString: database.adminUrl });
    await admin.connect();
    queues = new JobQueues({ databaseUrl: database.urlOf('jobs'), workers: 1, log: createLogger('test') });
  });
  afterAll(async () => {
    await queues.close();
    await admin.end();
    await database.drop();
  });

  const counted = async (): Promise<{ walked: number; changed: number }> => {
    const { rows } = await admin.query<{ walked: number; changed: number }>(
      `SELECT seq_tup_read::int AS walked, n_tup_upd::int AS changed
       FROM pg_stat_user_tables WHERE relid = 'bullmq.job'::regclass`,
    );
    return rows[0] ?? { walked: 0, changed: 0 };
  };

  const untilChanged = (jobs: number) =>
    waitFor(async () => {
      const now = await counted();
      return now.changed >= jobs * CHANGES_A_JOB ? now : null;
    });

  it('is not walked whole for each of its jobs', async () => {
    // As autovacuum leaves it in a quiet week: known to be empty.
    await admin.query('VACUUM ANALYZE bullmq.job');
    const worker = queues.worker('growing', async () => ({ state: 'done' as const }), {});
    await queues.queue('growing').addBulk(Array.from({ length: FIRST }, job));
    const { walked } = await untilChanged(FIRST);
    await queues.queue('growing').addBulk(Array.from({ length: MORE }, job));
    const after = await untilChanged(FIRST + MORE);
    await worker.close();
    // Walked whole for each of them, it would be half of MORE × MORE at the least; what looks after queues walks a little.
    expect(after.walked - walked).toBeLessThan((MORE * MORE) / 5);
  });
});
