import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import type { SubgraphDefinition } from '../subgraph';
import { TEST_SECRET, testServers } from '../testing';
import { memoSubgraph } from '../testing/memo-subgraph';
import { provisionDatabase, roleUrl } from './provision';

class AddMood implements MigrationInterface {
  name = 'AddMood1700000009001';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE memo ADD COLUMN mood text NOT NULL DEFAULT 'calm'`);
    await runner.query(
      `CREATE TABLE limits AS SELECT current_setting('statement_timeout') AS statement, current_setting('lock_timeout') AS lock`,
    );
  }
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE memo DROP COLUMN mood');
  }
}

class Broken implements MigrationInterface {
  name = 'Broken1700000009002';
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE half (id int)');
    await runner.query('SELECT no_such_function()');
  }
  async down(): Promise<void> {}
}

const newer = (...more: (new () => object)[]): SubgraphDefinition => ({
  ...memoSubgraph,
  migrations: [...memoSubgraph.migrations, ...more],
});

describe('bringing a database up to date', () => {
  let server: Client;
  let adminUrl: string;
  let name: string;

  beforeAll(async () => {
    server = new Client({ connectionString: testServers().databaseUrl });
    await server.connect();
  });
  afterAll(() => server.end());
  beforeEach(async () => {
    name = `provision_${randomBytes(6).toString('hex')}`;
    await server.query(`CREATE DATABASE ${name}`);
    const url = new URL(testServers().databaseUrl);
    url.pathname = `/${name}`;
    adminUrl = url.toString();
  });
  afterEach(() => server.query(`DROP DATABASE ${name} WITH (FORCE)`));

  const provision = (...subgraphs: SubgraphDefinition[]) =>
    provisionDatabase({ adminUrl, secret: TEST_SECRET, subgraphs });
  const query = async (text: string, connectionString = adminUrl) => {
    const client = new Client({ connectionString });
    await client.connect();
    return (await client.query(text).finally(() => client.end())).rows as Record<string, unknown>[];
  };

  it('can be done by several at once', async () => {
    await Promise.all([provision(memoSubgraph), provision(memoSubgraph), provision(memoSubgraph)]);
    const migrations = await query('SELECT name FROM memo.migration');
    expect(new Set(migrations.map((row) => row['name'])).size).toBe(migrations.length);
    expect(migrations.length).toBeGreaterThan(1);
  });

  it('adds what is new and keeps what is there; a statement may take long, waiting for a lock may not', async () => {
    await provision(memoSubgraph);
    await query(`INSERT INTO memo.memo VALUES (gen_random_uuid(), 'kept')`);
    await provision(newer(AddMood));
    expect(await query('SELECT text, mood FROM memo.memo')).toEqual([{ text: 'kept', mood: 'calm' }]);
    expect(await query('SELECT statement, lock FROM memo.limits')).toEqual([{ statement: '0', lock: '10s' }]);
  });

  it('takes an older version of the product back', async () => {
    await provision(newer(AddMood));
    await provision(memoSubgraph);
    expect(await query('SELECT count(*)::int AS n FROM memo.memo')).toEqual([{ n: 0 }]);
  });

  it('undoes a step that fails, keeps those before it, and can be tried again', async () => {
    await expect(provision(newer(AddMood, Broken))).rejects.toThrow('no_such_function');
    expect(
      await query(`SELECT to_regclass('memo.half') AS half, to_regclass('memo.limits') IS NULL AS undone`),
    ).toEqual([{ half: null, undone: false }]);
    await provision(newer(AddMood));
  });

  it('gives each role its own schema, the logs to read, and nothing more', async () => {
    await provision(memoSubgraph, { ...memoSubgraph, name: 'other' });
    const memo = roleUrl(adminUrl, TEST_SECRET, 'memo');
    await expect(query('SELECT * FROM other.memo', memo)).rejects.toThrow('permission denied');
    expect(await query('SELECT * FROM other.event_log', memo)).toEqual([]);
    await expect(query('CREATE SCHEMA mine', memo)).rejects.toThrow('permission denied');
    await expect(query('CREATE SCHEMA mine', roleUrl(adminUrl, TEST_SECRET, 'jobs'))).rejects.toThrow(
      'permission denied',
    );
  });

  it('ends transactions that anybody leaves idle: they would hold back every reader of the logs', async () => {
    await provision(memoSubgraph);
    expect(await query('SHOW idle_in_transaction_session_timeout')).toEqual([
      { idle_in_transaction_session_timeout: '1min' },
    ]);
  });
});
