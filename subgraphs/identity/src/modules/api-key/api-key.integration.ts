import { newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import type { Fault } from '../../testing/browser';
import { UserRole } from '../user';

const KEY = 'id name kind prefix scopes plan allowedAddresses state lastUsedAt owner { name }';
const CREATE = `mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { ${KEY} } secret errors { field code } } }`;
const UPDATE = `mutation ($input: UpdateApiKeyInput!) { updateApiKey(input: $input) { apiKey { ${KEY} } errors { field code } } }`;
const ROTATE = `mutation ($input: RotateApiKeyInput!) { rotateApiKey(input: $input) { apiKey { ${KEY} } secret oldSecretEndsAt errors { field code } } }`;
const REVOKE = `mutation ($id: ID!) { revokeApiKey(id: $id) { apiKey { ${KEY} } errors { code } } }`;
const LIST = `query ($filter: ApiKeyFilter) { apiKeys(filter: $filter, first: 50) { totalCount nodes { ${KEY} } } }`;
const VERDICT = `query ($secret: String!, $clientIp: String) { apiKeyVerdict(secret: $secret, clientIp: $clientIp) {
  state id name kind scopes plan allowedAddresses expiresAt } }`;
const FOLLOW = `subscription ($after: String) { accessChanged(after: $after) { cursor type apiKeyId sessionId userId } }`;

interface Key {
  id: string;
  prefix: string;
  state: string;
  lastUsedAt: string | null;
}
interface Made {
  apiKey: Key | null;
  secret: string | null;
  oldSecretEndsAt?: string | null;
  errors: Fault[];
}

let identity: TestSubgraph;
let as: Principal;
beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  const admin = await createUser(identity.db, { role: UserRole.ADMIN, name: 'Ana Gil' });
  as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
});
afterAll(() => identity.stop());

async function ask<T = Made>(query: string, variables: object): Promise<T> {
  const { data, errors } = await identity.execute<Record<string, T>>(query, { ...variables }, { as });
  const payload = Object.values(data ?? {})[0];
  if (!payload) throw new Error(JSON.stringify(errors));
  return payload;
}
const partner = { name: 'Portal de cursos', kind: 'PARTNER', scopes: ['catalogue.read'], plan: 'basic' };
const create = (changes: object = {}) => ask(CREATE, { input: { ...partner, ...changes } });
async function made(changes: object = {}): Promise<{ id: string; secret: string }> {
  const { apiKey, secret, errors } = await create(changes);
  if (!apiKey || !secret) throw new Error(JSON.stringify(errors));
  return { id: apiKey.id, secret };
}
const judge = async (secret: string, clientIp: string | null = '203.0.113.7') => {
  const { data } = await identity.execute<{ apiKeyVerdict: { state: string } }>(
    VERDICT,
    { secret, clientIp },
    { as: 'SYSTEM' },
  );
  return data?.apiKeyVerdict;
};
const stateOf = async (secret: string, clientIp?: string | null) => (await judge(secret, clientIp))?.state;

describe('a key', () => {
  it('is shown once, tells whose it is and what for, and is kept as a hash', async () => {
    const { apiKey, secret } = await create();
    expect(secret).toMatch(/^cep_pk_[\w-]{43}$/);
    expect(apiKey).toMatchObject({ name: 'Portal de cursos', state: 'ACTIVE', owner: { name: 'Ana Gil' } });
    expect(secret?.startsWith(apiKey?.prefix ?? 'x')).toBe(true);
    expect(await judge(secret ?? '')).toMatchObject({
      state: 'VALID',
      id: apiKey?.id,
      kind: 'PARTNER',
      scopes: ['catalogue.read'],
      plan: 'basic',
    });
    const [row] = await identity.db.query<{ text: string }[]>(
      `SELECT (SELECT string_agg(s::text, ' ') FROM api_key_secret s) || (SELECT string_agg(l::text, ' ') FROM event_log l) AS text`,
    );
    expect(row?.text).not.toContain(secret?.slice(14));
  });

  it('tells when it was last used', async () => {
    const { id, secret } = await made();
    await stateOf(secret);
    const { nodes } = await ask<{ nodes: Key[] }>(LIST, {});
    expect(nodes.find((key) => key.id === id)?.lastUsedAt).toEqual(expect.any(String));
  });

  it('is told everything that is wrong at once', async () => {
    const input = {
      name: '',
      kind: 'WORKER',
      scopes: ['catalogue.read'],
      plan: 'free',
      expiresAt: '2020-01-01T00:00:00Z',
    };
    expect((await ask(CREATE, { input })).errors).toEqual([
      { field: ['name'], code: 'REQUIRED' },
      { field: ['scopes'], code: 'INVALID' },
      { field: ['plan'], code: 'INVALID' },
      { field: ['allowedAddresses'], code: 'REQUIRED' },
      { field: ['expiresAt'], code: 'INVALID' },
    ]);
    expect((await create({ allowedAddresses: ['casa'] })).errors).toMatchObject([{ field: ['allowedAddresses'] }]);
  });

  it('of a worker is good from its addresses alone', async () => {
    const { secret } = await made({ kind: 'WORKER', scopes: ['journal.write'], allowedAddresses: ['203.0.113.0/24'] });
    expect(secret).toMatch(/^cep_wk_/);
    expect(await stateOf(secret, '203.0.113.200')).toBe('VALID');
    expect(await judge(secret, '198.51.100.1')).toMatchObject({ state: 'ADDRESS_REFUSED', scopes: [], name: null });
    expect(await stateOf(secret, null)).toBe('ADDRESS_REFUSED');
  });

  it('ends when its time has come', async () => {
    const { id, secret } = await made({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    expect(await stateOf(secret)).toBe('VALID');
    await identity.db.query(`UPDATE api_key SET expires_at = now() WHERE id = $1`, [id]);
    expect(await stateOf(secret)).toBe('EXPIRED');
    const { nodes } = await ask<{ nodes: Key[] }>(LIST, { filter: { states: ['EXPIRED'] } });
    expect(nodes.map((key) => key.id)).toEqual([id]);
  });

  it('that nobody made is unknown, whatever it looks like', async () => {
    for (const secret of ['', 'cep_pk_', `cep_pk_${'a'.repeat(43)}`, "' OR 1=1 --"])
      expect(await judge(secret)).toMatchObject({ state: 'UNKNOWN', id: null });
  });

  it('can be changed', async () => {
    const { id } = await made();
    const input = { id, name: 'Otro nombre', plan: 'plus' };
    expect((await ask(UPDATE, { input })).apiKey).toMatchObject({ name: 'Otro nombre', plan: 'plus' });
    expect((await ask(UPDATE, { input: { id, scopes: [] } })).errors).toMatchObject([{ field: ['scopes'] }]);
    const [event] = await identity.db.query<{ payload: object }[]>(
      `SELECT payload FROM event_log WHERE type = 'api-key.updated' AND subject_id = $1`,
      [id],
    );
    expect(event?.payload).toEqual({
      changes: [
        { path: 'name', before: 'Portal de cursos', after: 'Otro nombre' },
        { path: 'plan', before: 'basic', after: 'plus' },
      ],
    });
  });
});

describe('a new secret', () => {
  it('works beside the old one for a while, then alone', async () => {
    const { id, secret } = await made();
    const rotated = await ask(ROTATE, { input: { id, overlapMinutes: 30 } });
    expect(await stateOf(secret)).toBe('VALID');
    expect(await stateOf(rotated.secret ?? '')).toBe('VALID');
    await identity.db.query(
      `UPDATE api_key_secret SET expires_at = now() WHERE api_key_id = $1 AND expires_at IS NOT NULL`,
      [id],
    );
    expect(await stateOf(secret)).toBe('EXPIRED');
    expect(await stateOf(rotated.secret ?? '')).toBe('VALID');
  });

  it('can end the old one at once', async () => {
    const { id, secret } = await made();
    await ask(ROTATE, { input: { id, overlapMinutes: 0 } });
    expect(await stateOf(secret)).toBe('EXPIRED');
  });

  it('never lengthens the life of an older one', async () => {
    const { id } = await made();
    const first = await ask(ROTATE, { input: { id, overlapMinutes: 5 } });
    await ask(ROTATE, { input: { id, overlapMinutes: 500 } });
    const [row] = await identity.db.query<{ at: Date }[]>(
      `SELECT min(expires_at) AS at FROM api_key_secret WHERE api_key_id = $1`,
      [id],
    );
    expect(row?.at.toISOString()).toBe(first.oldSecretEndsAt);
  });

  it('is refused for a time that makes no sense', async () => {
    const { id } = await made();
    for (const overlapMinutes of [-1, 43_201])
      expect((await ask(ROTATE, { input: { id, overlapMinutes } })).errors).toMatchObject([{ code: 'INVALID' }]);
  });
});

describe('a revoked key', () => {
  it('is good for nothing from then on, with both its secrets, and the gateway hears of it', async () => {
    const { id, secret } = await made();
    const rotated = await ask(ROTATE, { input: { id, overlapMinutes: 60 } });
    const after = await identity.running.runtime.eventLog.head();
    const stream = await identity.subscribe(FOLLOW, { after }, { as: 'SYSTEM' });
    const change = stream.next();
    expect((await ask(REVOKE, { id })).apiKey?.state).toBe('REVOKED');
    expect(((await change).value as { data: object }).data).toMatchObject({
      accessChanged: { type: 'api-key.revoked', apiKeyId: id, sessionId: null },
    });
    await stream.return?.();
    expect(await stateOf(rotated.secret ?? '')).toBe('REVOKED');
    expect(await stateOf(secret)).not.toBe('VALID');
    expect((await ask(REVOKE, { id })).errors).toEqual([]);
    expect((await ask(ROTATE, { input: { id, overlapMinutes: 0 } })).errors).toMatchObject([{ code: 'CONFLICT' }]);
    expect((await ask(UPDATE, { input: { id, plan: 'plus' } })).errors).toMatchObject([{ code: 'CONFLICT' }]);
  });
});

describe('keys', () => {
  it('are for administrators alone', async () => {
    const { id } = await made();
    for (const role of ['ACADEMIC_MANAGER', 'VIEWER', 'PARTNER', 'STUDENT'] as const) {
      for (const [query, variables] of [
        [LIST, {}],
        [CREATE, { input: partner }],
        [REVOKE, { id }],
      ] as const) {
        const { errors } = await identity.execute(query, variables, { as: role });
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    }
  });

  it('of nobody cannot be changed', async () => {
    for (const id of [newId(), 'no-id'])
      expect((await ask(REVOKE, { id })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('are judged for the product itself alone', async () => {
    for (const role of ['ADMIN', 'PARTNER', 'PUBLIC'] as const) {
      const { data, errors } = await identity.execute<{ apiKeyVerdict: object | null }>(
        VERDICT,
        { secret: 'x' },
        { as: role },
      );
      expect(data?.apiKeyVerdict).toBeNull();
      expect(errors).toHaveLength(1);
    }
  });
});
