import { newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { TestBrowser } from '../../testing/browser';
import { type User, UserRole } from '../user';

const LIST = `query ($filter: AuditFilter, $first: Int!, $after: String) { auditEvents(filter: $filter, first: $first, after: $after) {
  totalCount pageInfo { hasNextPage endCursor }
  nodes { id action source subjectType subjectId requestId hash actor { kind role name user { id } } changes { path before after } } } }`;
const EXPORT = `query ($filter: AuditFilter, $format: AuditExportFormat!, $after: String) {
  auditExport(filter: $filter, format: $format, after: $after) { text rows cursor } }`;
const OPTIONS = `{ auditOptions { actions subjectTypes } }`;
const ROLE = `mutation ($id: ID!, $role: Role!) { changeUserRole(id: $id, role: $role) { errors { code } } }`;
const SETTING = `mutation ($input: UpdateSettingInput!) { updateSetting(input: $input) { errors { code } } }`;

interface Node {
  id: string;
  action: string;
  subjectId: string;
  actor: { kind: string; role: string; name: string | null; user: { id: string } | null };
  changes: { path: string; before: string | null; after: string | null }[];
}
interface Page {
  auditEvents: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Node[] };
}

let identity: TestSubgraph;
let admin: User;
let as: Principal;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  admin = await createUser(identity.db, { role: UserRole.ADMIN, name: 'Íñigo Gil' });
  as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
});
afterAll(() => identity.stop());

const list = async (filter: object = {}, page: object = { first: 100 }) => {
  const { data, errors } = await identity.execute<Page>(LIST, { filter, ...page }, { as });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.auditEvents;
};
/** Once the log has been followed up to what was just done. */
const found = (filter: object, count = 1) =>
  waitFor(async () => {
    const { nodes } = await list(filter);
    return nodes.length >= count ? nodes : null;
  });

describe('whatever somebody changes', () => {
  it('is in the audit log: who, what, from what to what, and by which request', async () => {
    const user = await createUser(identity.db, { role: UserRole.ADVISOR });
    const requestId = newId();
    await identity.execute(ROLE, { id: user.id, role: 'VIEWER' }, { as, requestId });
    const [event] = await found({ actions: ['user.role-changed'], subjectId: user.id });
    expect(event).toMatchObject({
      source: 'identity',
      subjectType: 'User',
      requestId,
      actor: { kind: 'USER', role: 'ADMIN', name: 'Íñigo Gil', user: { id: admin.id } },
      changes: [{ path: 'role', before: 'ADVISOR', after: 'VIEWER' }],
    });
  });

  it('is there for logins and for the end of a stolen session, by whoever it was', async () => {
    const user = await createUser(identity.db);
    const owner = new TestBrowser(identity);
    await owner.login(user.email, DEMO_PASSWORD);
    const thief = owner.copy();
    await owner.refresh();
    await identity.db.query(`UPDATE refresh_token SET exchanged_at = exchanged_at - interval '1 minute'`);
    await thief.refresh();
    const [ended] = await found({ actorId: user.id, actions: ['session.revoked'] });
    expect(ended?.changes).toContainEqual({ path: 'reason', before: null, after: 'token-reused' });
    expect((await list({ actorId: user.id })).nodes.map(({ action }) => action)).toEqual([
      'session.revoked',
      'session.refreshed',
      'user.logged-in',
    ]);
  });

  it('is there for what a key did, with the key', async () => {
    const [key] = await identity.db.query<{ id: string }[]>(
      `INSERT INTO api_key (id, name, kind, prefix, scopes, plan, allowed_addresses, owner_id)
       VALUES ($1, 'Portal', 'PARTNER', 'cep_pk_abc', '{}', 'basic', '{}', $2) RETURNING id`,
      [newId(), admin.id],
    );
    const principal: Principal = { role: 'PARTNER', userId: key?.id ?? '', sessionId: null, name: 'Portal' };
    const reset = `mutation { requestPasswordReset(email: "alguien@example.com") { accepted } }`;
    await identity.execute(reset, {}, { as: principal });
    const BY = `query ($filter: AuditFilter) { auditEvents(filter: $filter, first: 5) { nodes { actor { kind apiKey { name } user { id } } } } }`;
    const filter = { actorId: key?.id };
    const { data } = await waitFor(async () => {
      const answer = await identity.execute<{ auditEvents: { nodes: object[] } }>(BY, { filter }, { as });
      return answer.data?.auditEvents.nodes.length ? answer : null;
    });
    expect(data?.auditEvents.nodes).toEqual([{ actor: { kind: 'API_KEY', apiKey: { name: 'Portal' }, user: null } }]);
  });

  it('never shows a secret', async () => {
    await identity.execute(SETTING, { input: { key: 'providers.openai.key', value: 'sk-secreto' } }, { as });
    const [event] = await found({ subjectId: 'providers.openai.key' });
    expect(event?.changes).toEqual([{ path: 'isSet', before: 'false', after: 'true' }]);
  });
});

describe('the audit log', () => {
  beforeAll(async () => {
    for (const value of ['Uno', 'Dos', 'Tres', 'Cádiz ñandú']) {
      await identity.execute(SETTING, { input: { key: 'site.name', value } }, { as });
    }
    await found({ subjectId: 'site.name' }, 4);
  });

  it('comes newest first, page by page, each event once, with the count of all', async () => {
    const filter = { subjectId: 'site.name' };
    const first = await list(filter, { first: 3 });
    const rest = await list(filter, { first: 3, after: first.pageInfo.endCursor });
    expect(first.totalCount).toBe(4);
    expect([first.pageInfo.hasNextPage, rest.pageInfo.hasNextPage]).toEqual([true, false]);
    const ids = [...first.nodes, ...rest.nodes].map(({ id }) => Number(id));
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
    expect(new Set(ids).size).toBe(4);
  });

  it.each([
    ['a word of a value, without its accents', { text: 'cadiz NANDU' }, 1],
    ['the name of who did it', { text: 'inigo', subjectId: 'site.name' }, 4],
    ['words that are not all there', { text: 'cadiz malaga' }, 0],
    ['what LIKE would take for a pattern', { text: '%', subjectId: 'site.name' }, 0],
    ['another kind of actor', { actorKinds: ['SYSTEM'], subjectId: 'site.name' }, 0],
    ['another subgraph', { sources: ['leads'] }, 0],
    ['a type', { subjectType: 'Setting', text: 'site.name' }, 4],
    ['a time before', { to: '2020-01-01T00:00:00Z' }, 0],
    ['a time since', { from: '2020-01-01T00:00:00Z', subjectId: 'site.name' }, 4],
  ])('is searched by %s', async (_, filter, count) => {
    expect((await list(filter)).nodes).toHaveLength(count);
  });

  it('is searched by a whole id, of whoever or whatever it is', async () => {
    const requestId = newId();
    await identity.execute(SETTING, { input: { key: 'site.phone', value: '+34928000000' } }, { as, requestId });
    await found({ requestId });
    expect((await list({ text: requestId })).nodes.map(({ subjectId }) => subjectId)).toEqual(['site.phone']);
    expect((await list({ text: `${admin.id} site.phone` })).nodes).toHaveLength(1);
    expect((await list({ text: newId() })).nodes).toEqual([]);
  });

  it('says what it can be filtered by', async () => {
    const { data } = await identity.execute<{ auditOptions: { actions: string[]; subjectTypes: string[] } }>(
      OPTIONS,
      {},
      { as },
    );
    expect(data?.auditOptions.actions).toEqual(expect.arrayContaining(['setting.updated', 'user.role-changed']));
    expect(data?.auditOptions.subjectTypes).toEqual(expect.arrayContaining(['Setting', 'User', 'Session']));
  });

  it.each(['ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER', 'STUDENT', 'PARTNER', 'WORKER', 'SYSTEM'] as const)(
    'is not for %s',
    async (role) => {
      for (const [query, variables] of [
        [LIST, { first: 1 }],
        [EXPORT, { format: 'CSV' }],
        [OPTIONS, {}],
      ] as const) {
        const { errors } = await identity.execute(query, variables, { as: role });
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    },
  );
});

describe('its export', () => {
  const take = async (format: 'CSV' | 'JSONL', filter: object) => {
    const { data, errors } = await identity.execute<{
      auditExport: { text: string; rows: number; cursor: string | null };
    }>(EXPORT, { format, filter }, { as });
    if (!data) throw new Error(JSON.stringify(errors));
    return data.auditExport;
  };

  it('is a table that a spreadsheet opens and does not run', async () => {
    await identity.execute(SETTING, { input: { key: 'site.address', value: '=HYPERLINK("http://x","y")' } }, { as });
    await found({ subjectId: 'site.address' });
    const { text, rows, cursor } = await take('CSV', { subjectId: 'site.address' });
    const [heading = '', line = ''] = text.split('\r\n');
    expect([rows, cursor]).toEqual([1, null]);
    expect(heading).toMatch(/^\ufeffnumero,fecha,quien,/);
    expect(line).toContain('"value: – → =HYPERLINK(""http://x"",""y"")"');
    expect(line.split(',').some((cell) => /^"?[=+@-]/.test(cell))).toBe(false);
  });

  it('is one object a line, oldest first', async () => {
    const { text } = await take('JSONL', { subjectId: 'site.name' });
    const rows = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { seq: number; changes: { after: string }[] });
    expect(rows.map(({ changes }) => changes[0]?.after)).toEqual(['Uno', 'Dos', 'Tres', 'Cádiz ñandú']);
  });

  it('is itself in the log', async () => {
    await take('JSONL', { text: 'nada de nada' });
    const [event] = await found({ actions: ['audit.exported'], text: 'nada de nada' });
    expect(event?.actor.name).toBe('Íñigo Gil');
  });
});
