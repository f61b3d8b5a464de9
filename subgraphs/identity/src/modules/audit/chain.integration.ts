import { newId } from '@cep/kit';
import { TEST_SECRET, testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { identitySubgraph } from '../../subgraph';
import { asAdministrator } from '../../testing/as-administrator';
import { appendAudit } from './append-audit';
import { type AuditRow, toAuditRow } from './audit-row';
import { verifyAudit } from './verify-audit';

const ROWS = 100_000;
const BATCH = 5_000;

let identity: TestSubgraph;

const verify = () => verifyAudit(identity.db, TEST_SECRET);
const row = (n: number): AuditRow =>
  toAuditRow('leads', {
    id: newId(),
    cursor: '',
    type: 'lead.status-changed',
    version: 1,
    subject: { type: 'Lead', id: newId() },
    actor: { role: 'ADVISOR', userId: newId(), name: 'Marta Ruiz' },
    requestId: newId(),
    occurredAt: new Date(),
    payload: { changes: [{ path: 'status', before: 'NEW', after: `CONTACTED ${n}` }] },
  });

/** What somebody with all rights could do, the triggers switched off. */
const tamper = (statement: string) =>
  asAdministrator(identity, async (db) => {
    await db.query('ALTER TABLE audit.event DISABLE TRIGGER USER');
    await db.query(statement);
    await db.query('ALTER TABLE audit.event ENABLE TRIGGER USER');
  });

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  // Searched by nobody here, and the one index that is slow to fill.
  await asAdministrator(identity, (db) => db.query('DROP INDEX audit.event_search_idx'));
  for (let from = 0; from < ROWS; from += BATCH) {
    const rows = Array.from({ length: BATCH }, (_, n) => row(from + n));
    await identity.db.transaction((manager) => appendAudit(manager, rows, TEST_SECRET));
  }
});
afterAll(() => identity.stop());

describe('an audit log of 100,000 rows', () => {
  it('is found whole', async () => {
    expect(await verify()).toMatchObject({ rows: ROWS, head: { seq: ROWS }, faults: [] });
  });

  it('tells which one row was altered', async () => {
    await tamper(`UPDATE audit.event SET changes = replace(changes, 'CONTACTED', 'LOST') WHERE seq = 54321`);
    const { faults } = await verify();
    await tamper(`UPDATE audit.event SET changes = replace(changes, 'LOST', 'CONTACTED') WHERE seq = 54321`);
    expect(faults).toEqual(['row 54321 was altered']);
  });

  it('tells what was taken out, and what whoever has the database but not the secret put in', async () => {
    await tamper(`DELETE FROM audit.event WHERE seq = 777 OR seq > 99990`);
    const rows = Array.from({ length: 10 }, (_, n) => row(n));
    await identity.db.transaction((manager) => appendAudit(manager, rows, 'a secret of somebody else, long enough'));
    const { faults } = await verify();
    expect(faults.slice(0, 2)).toEqual(['row 777 is gone', 'row 99991 was altered']);
  });
});

describe('the role that identity logs in with', () => {
  const trying = (statement: string) => identity.db.query(statement);

  it.each([
    ['change a row', `UPDATE audit.event SET actor_name = 'x' WHERE seq = 1`],
    ['delete a row', `DELETE FROM audit.event WHERE seq = 1`],
    ['empty the table', `TRUNCATE audit.event`],
    ['drop it', `DROP TABLE audit.event`],
    ['drop its schema', `DROP SCHEMA audit CASCADE`],
    ['switch the triggers off', `ALTER TABLE audit.event DISABLE TRIGGER ALL`],
    ['give itself more rights', `GRANT ALL ON audit.event TO cep_identity`],
  ])('cannot %s', async (_, statement) => {
    const before = await identity.db.query<{ may: boolean }[]>(RIGHTS);
    await trying(statement).catch((error: unknown) =>
      expect(String(error)).toMatch(/permission denied|must be owner|no privileges/),
    );
    expect(await identity.db.query(RIGHTS)).toEqual(before);
    expect(before).toEqual([{ may: false }]);
  });

  it('can read and append', async () => {
    await identity.db.transaction((manager) => appendAudit(manager, [row(0)], TEST_SECRET));
    expect(await identity.db.query(`SELECT max(seq)::int AS seq FROM audit.event`)).toEqual([{ seq: ROWS + 1 }]);
  });
});

const RIGHTS = `SELECT bool_or(has_table_privilege('cep_identity', 'audit.event', what)) AS may
  FROM unnest(ARRAY['UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES']) AS what`;

describe('whoever has all rights', () => {
  it('cannot change or delete by mistake', async () => {
    for (const statement of [
      `UPDATE audit.event SET actor_name = 'x'`,
      `DELETE FROM audit.event`,
      `TRUNCATE audit.event`,
    ])
      await expect(asAdministrator(identity, (db) => db.query(statement))).rejects.toThrow('append-only');
  });
});

describe('an end that was cut off', () => {
  it('is missed by the logs it was made from', async () => {
    const key = { input: { key: 'site.name', value: 'Academia' } };
    const change = `mutation ($input: UpdateSettingInput!) { updateSetting(input: $input) { errors { code } } }`;
    await identity.execute(change, key, { as: 'ADMIN' });
    await waitFor(async () => (await identity.db.query<object[]>(LAST)).length === 1);
    await tamper(`DELETE FROM audit.event WHERE action = 'setting.updated'`);
    expect((await verify()).faults).toContain('1 events of identity are not in the audit log');
  });
});

const LAST = `SELECT FROM audit.event WHERE action = 'setting.updated'`;
