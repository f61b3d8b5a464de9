import { runMigrations } from 'bullmq';
import { Client } from 'pg';
import { type TestDatabase, testDatabase } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { QUICKER_BULK, REPLACED_MD5 } from './quicker-bulk';

const QUEUE = 'bulk';
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** As the engine's client writes them. */
function entry(id: string, more: object = {}) {
  const data = JSON.stringify({ input: id });
  return {
    queue: QUEUE,
    id,
    name: 'send',
    data,
    opts: { attempts: 5 },
    priority: 0,
    delay: 0,
    timestamp: 1_000,
    ...more,
  };
}

describe('many jobs at once, on PostgreSQL', () => {
  let ours: TestDatabase;
  let theirs: TestDatabase;
  const clients: Client[] = [];

  beforeAll(async () => {
    [ours, theirs] = await Promise.all([testDatabase([memoSubgraph]), testDatabase([])]);
  });
  afterEach(() => Promise.all(clients.splice(0).map((client) => client.end())));
  afterAll(() => Promise.all([ours.drop(), theirs.drop()]));

  const connect = async (url: string): Promise<Client> => {
    const client = new Client({ connectionString: url, options: '-c search_path=bullmq,public' });
    clients.push(client);
    await client.connect();
    return client;
  };
  const source = async (client: Client): Promise<string> => {
    const { rows } = await client.query<{ md5: string }>(
      `SELECT md5(prosrc) FROM pg_proc WHERE oid = 'bullmq.add_jobs_bulk_unlocked(text, jsonb)'::regprocedure`,
    );
    return rows[0]?.md5 ?? '';
  };
  const add = async (client: Client, entries: readonly object[]): Promise<string[]> => {
    const values = [QUEUE, JSON.stringify(entries)];
    const { rows } = await client.query<{ id: string }>('SELECT id FROM add_jobs_bulk($1, $2::jsonb) AS t(id)', values);
    return ids(rows);
  };
  const stored = async (client: Client) => {
    const jobs = await client.query(
      `SELECT id, name, state, data, opts, priority, delay_ms, max_attempts, added_at_ms, process_at_ms, scheduler_id,
         pending_deps, row_number() OVER (ORDER BY seq) AS place FROM job WHERE queue = $1 ORDER BY seq`,
      [QUEUE],
    );
    const events = await client.query('SELECT event, data FROM event WHERE queue = $1 ORDER BY id', [QUEUE]);
    return { jobs: jobs.rows, events: events.rows };
  };

  const batches = [
    [entry('b'), entry('a', { delay: 500 }), entry('c', { priority: 3 })],
    // Known ones, one of them twice, one without an id, one to come before the others.
    [entry('a'), entry('d', { lifo: true }), entry('d', { name: 'again' }), entry('', { attempts: 2 }), entry('b')],
    [entry('a')],
  ];

  it('is done by one statement, which leaves what the engine itself would leave', async () => {
    const quicker = await connect(ours.urlOf('jobs'));
    const own = await connect(theirs.adminUrl);
    await own.query('DROP SCHEMA IF EXISTS bullmq CASCADE; CREATE SCHEMA bullmq');
    await runMigrations(own);
    expect(await source(quicker)).not.toBe(REPLACED_MD5);
    // When this fails the engine has another function now: see whether ours is still needed, and still right.
    expect(await source(own)).toBe(REPLACED_MD5);
    for (const batch of batches) expect(await add(quicker, batch)).toEqual(await add(own, batch));
    const found = await stored(quicker);
    expect(found).toEqual(await stored(own));
    expect(found.jobs).toHaveLength(5);
    expect(found.events).toHaveLength(10);
  });

  it('leaves a function alone that it does not know', async () => {
    const client = await connect(ours.urlOf('jobs'));
    await client.query('BEGIN');
    await client.query(`CREATE OR REPLACE FUNCTION bullmq.add_jobs_bulk_unlocked(p_queue text, p_entries jsonb)
      RETURNS SETOF text LANGUAGE sql AS 'SELECT p_queue'`);
    const before = await source(client);
    await client.query(QUICKER_BULK);
    expect(await source(client)).toBe(before);
    await client.query('ROLLBACK');
  });

  it('leaves nothing in the catalogues', async () => {
    const client = await connect(ours.urlOf('jobs'));
    await add(client, [entry('first')]);
    await client.query('BEGIN');
    await add(client, [entry('second')]);
    const { rows } = await client.query(`SELECT relname FROM pg_class WHERE relpersistence = 't'`);
    expect(rows).toEqual([]);
    await client.query('ROLLBACK');
  });
});
