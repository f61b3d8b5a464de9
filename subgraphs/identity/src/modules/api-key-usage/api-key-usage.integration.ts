import { newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { createUser } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { UserRole } from '../user';

const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }`;
const RECORD = `mutation ($reportId: ID!, $usage: [ApiKeyUsageInput!]!) { recordApiKeyUsage(reportId: $reportId, usage: $usage) }`;
const USAGE = `query ($id: ID!, $days: Int!) { apiKey(id: $id) { usage(days: $days) {
  operations refused cost
  days { date operations refused cost }
  topOperations { name count cost lastUsedOn }
  fields { field count lastUsedOn deprecation until }
  deprecatedFields { field until }
} } }`;

const DAY_MS = 86_400_000;

interface Usage {
  operations: number;
  refused: number;
  cost: number;
  days: { date: string; operations: number; refused: number; cost: number }[];
  topOperations: { name: string; count: number; cost: number; lastUsedOn: string }[];
  fields: { field: string; count: number; deprecation: string | null }[];
  deprecatedFields: { field: string; until: string | null }[];
}

let identity: TestSubgraph;
let as: Principal;
beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  const admin = await createUser(identity.db, { role: UserRole.ADMIN, name: 'Ana Gil' });
  as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
});
afterAll(() => identity.stop());
// Usage is counted by day: no test begins just before another one does.
beforeEach(() => waitFor(() => Date.now() % DAY_MS < DAY_MS - 20_000));

async function newKey(): Promise<string> {
  const input = { name: 'Portal', kind: 'PARTNER', scopes: ['catalogue.read'], plan: 'basic' };
  const { data } = await identity.execute<{ createApiKey: { apiKey: { id: string } } }>(CREATE, { input }, { as });
  return data?.createApiKey.apiKey.id ?? '';
}
const daysAgo = (days: number): string => new Date(Date.now() - days * DAY_MS).toISOString().slice(0, 10);
const report = (apiKeyId: string, changes: object = {}) => ({
  apiKeyId,
  date: daysAgo(0),
  refused: 1,
  operations: [{ name: 'Ficha', count: 2, cost: 60 }],
  fields: [
    { field: 'Query.course', count: 2, deprecation: null },
    { field: 'Course.name', count: 1, deprecation: 'Usa title (hasta 2027-05-01)' },
  ],
  ...changes,
});
async function record(usage: object[], reportId = newId()): Promise<unknown> {
  const { data, errors } = await identity.execute<{ recordApiKeyUsage: boolean | null }>(
    RECORD,
    { reportId, usage },
    { as: 'SYSTEM' },
  );
  return errors?.[0]?.extensions?.code ?? data?.recordApiKeyUsage;
}
async function usageOf(id: string, days = 30): Promise<Usage | undefined> {
  const { data } = await identity.execute<{ apiKey: { usage: Usage | null } }>(USAGE, { id, days }, { as });
  return data?.apiKey.usage ?? undefined;
}

describe('the usage of a key', () => {
  it('adds up by day, operation and field, and names what will go', async () => {
    const id = await newKey();
    await record([report(id), report(id, { date: daysAgo(2), refused: 0 })]);
    await record([report(id)]);
    const usage = await usageOf(id, 7);
    expect(usage).toMatchObject({ operations: 6, refused: 2, cost: 180 });
    expect(usage?.days.map(({ operations }) => operations)).toEqual([0, 0, 0, 0, 2, 0, 4]);
    expect(usage?.days.at(-1)).toEqual({ date: daysAgo(0), operations: 4, refused: 2, cost: 120 });
    expect(usage?.topOperations).toEqual([{ name: 'Ficha', count: 6, cost: 180, lastUsedOn: daysAgo(0) }]);
    expect(usage?.fields.map(({ field, count }) => [field, count])).toEqual([
      ['Query.course', 6],
      ['Course.name', 3],
    ]);
    expect(usage?.deprecatedFields).toEqual([{ field: 'Course.name', until: '2027-05-01' }]);
    expect((await usageOf(id, 1))?.operations).toBe(4);
  });

  it('counts a report once, however often it comes', async () => {
    const id = await newKey();
    const reportId = newId();
    expect(await record([report(id)], reportId)).toBe(true);
    expect(await record([report(id)], reportId)).toBe(false);
    expect((await usageOf(id))?.operations).toBe(2);
  });

  it('says of a field what held at its last use', async () => {
    const id = await newKey();
    await record([report(id, { date: daysAgo(1) })]);
    await record([report(id, { fields: [{ field: 'Course.name', count: 1, deprecation: null }] })]);
    expect((await usageOf(id))?.deprecatedFields).toEqual([]);
  });

  it('keeps 200 names a day and counts the others together', async () => {
    const id = await newKey();
    const named = (from: number) =>
      Array.from({ length: 150 }, (_, at) => ({ name: `n${from + at}`, count: 1, cost: 1 }));
    await record([report(id, { operations: named(0) })]);
    await record([report(id, { operations: named(100) })]);
    const rows = await identity.db.query<{ name: string; count: string }[]>(
      `SELECT name, count FROM api_key_usage_operation WHERE api_key_id = $1`,
      [id],
    );
    expect(rows).toHaveLength(201);
    expect(rows.reduce((sum, { count }) => sum + Number(count), 0)).toBe(300);
  });

  it('is forgotten after 400 days, and leaves out keys that are no more', async () => {
    const id = await newKey();
    await record([report(id, { date: daysAgo(401) }), report(newId())]);
    const [row] = await identity.db.query<{ rows: string }[]>(
      `SELECT count(*) AS rows FROM api_key_usage_day WHERE api_key_id = $1`,
      [id],
    );
    expect(Number(row?.rows)).toBe(0);
  });

  it('fills no log: counts are no event', async () => {
    const events = async () =>
      Number((await identity.db.query<{ n: string }[]>(`SELECT count(*) AS n FROM event_log`))[0]?.n);
    const id = await newKey();
    const before = await events();
    await record([report(id)]);
    expect(await events()).toBe(before);
  });

  it.each([
    ['a negative count', { refused: -1 }],
    ['no day', { date: '2026-02-30' }],
    ['no key', { apiKeyId: 'x' }],
  ])('refuses a report with %s', async (_what, changes) => {
    const id = await newKey();
    expect(await record([report(id, changes)])).toMatch(/BAD_USER_INPUT|GRAPHQL|undefined/);
    expect((await usageOf(id))?.operations).toBe(0);
  });

  it.each(['PUBLIC', 'ADMIN', 'PARTNER', 'WORKER', 'STUDENT'] as const)('is not for %s to record', async (role) => {
    const { data } = await identity.execute<{ recordApiKeyUsage: null }>(
      RECORD,
      { reportId: newId(), usage: [report(await newKey())] },
      { as: role },
    );
    expect(data?.recordApiKeyUsage ?? null).toBeNull();
  });

  it('asks for 1 to 366 days', async () => {
    const id = await newKey();
    expect(await usageOf(id, 0)).toBeUndefined();
    expect(await usageOf(id, 367)).toBeUndefined();
    expect((await usageOf(id, 366))?.days).toHaveLength(366);
  });
});
