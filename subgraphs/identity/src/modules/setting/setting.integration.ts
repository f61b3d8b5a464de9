import { encodeCursor, newId, type Principal } from '@cep/kit';
import { TEST_SECRET, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser } from '../../factories/user.factory';
import { unseal } from '../../shared';
import { identitySubgraph } from '../../subgraph';
import { type User, UserRole } from '../user';

const FIELDS = 'key kind value isSet updatedBy { name }';
const LIST = `query ($group: SettingGroup, $first: Int!, $after: String) {
  settings(group: $group, first: $first, after: $after) { nodes { ${FIELDS} } pageInfo { hasNextPage endCursor } } }`;
const UPDATE = `mutation ($input: UpdateSettingInput!) { updateSetting(input: $input) { setting { ${FIELDS} } errors { field code message } } }`;
const SITE = `{ site { name email phone } }`;

interface Shown {
  key: string;
  kind: string;
  value: string | null;
  isSet: boolean;
}
interface Updated {
  updateSetting: { setting: Shown | null; errors: { field: string[] | null; code: string; message: string }[] };
}
interface Listed {
  settings: { nodes: Shown[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

let identity: TestSubgraph;
let admin: User;
let as: Principal;
beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  admin = await createUser(identity.db, { role: UserRole.ADMIN, name: 'Ana Gil' });
  as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
});
afterAll(() => identity.stop());

const update = async (key: string, value: string | null) => {
  const { data, errors } = await identity.execute<Updated>(UPDATE, { input: { key, value } }, { as });
  if (!data) throw new Error(JSON.stringify(errors));
  return data.updateSetting;
};
const list = async (variables: object) =>
  (await identity.execute<Listed>(LIST, { first: 100, ...variables }, { as })).data?.settings;
const events = (key: string) =>
  identity.db.query<{ payload: { changes: object[] } }[]>(
    `SELECT payload FROM event_log WHERE type = 'setting.updated' AND subject_id = $1 ORDER BY txid, seq`,
    [key],
  );

describe('a setting', () => {
  it('has its default until somebody sets it, and goes back to it', async () => {
    expect((await update('site.name', ' Academia Sur ')).setting).toMatchObject({
      value: 'Academia Sur',
      isSet: true,
      updatedBy: { name: 'Ana Gil' },
    });
    expect((await identity.execute(SITE)).data).toMatchObject({ site: { name: 'Academia Sur' } });
    expect((await update('site.name', null)).setting).toMatchObject({ value: 'CEP Formación', isSet: false });
  });

  it('leaves who changed it and from what to what in the log; the same value again leaves nothing', async () => {
    await update('retention.leads', '365');
    await update('retention.leads', '365');
    expect(await events('retention.leads')).toEqual([
      { payload: { changes: [{ path: 'value', before: '730', after: '365' }] } },
    ]);
  });

  it.each([
    ['retention.audit', '30', 'Tiene que ser un número entre 90 y 3650.'],
    ['retention.audit', 'mucho', 'Tiene que ser un número entre 90 y 3650.'],
    ['site.email', 'nadie', 'Tiene que ser un correo, como nombre@ejemplo.es.'],
    ['site.phone', '928000000', 'Tiene que ser un teléfono con prefijo, como +34928000000.'],
    ['providers.ollama.url', 'javascript:alert(1)', 'Tiene que ser una dirección, como https://ejemplo.es.'],
    ['providers.whatsapp.enabled', 'quizá', 'Tiene que ser sí o no.'],
    ['providers.llm.chain', 'otro', 'Tiene que ser una de las opciones.'],
  ])('%s is not %s', async (key, value, message) => {
    expect((await update(key, value)).errors).toEqual([{ field: ['value'], code: 'INVALID', message }]);
  });

  it('that does not exist cannot be set', async () => {
    expect((await update('site.nope', 'x')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('a secret', () => {
  const KEY = 'providers.openai.key';
  const VALUE = 'sk-prueba-muy-secreta';

  it('can be set and cleared, and never read: not in the graph, the log or the table', async () => {
    expect((await update(KEY, VALUE)).setting).toMatchObject({ kind: 'SECRET', value: null, isSet: true });
    expect((await list({}))?.nodes.find(({ key }) => key === KEY)).toMatchObject({ value: null, isSet: true });
    const [row] = await identity.db.query<{ text: string; sealed: Buffer }[]>(
      `SELECT (SELECT string_agg(s::text, ' ') FROM setting s) || (SELECT string_agg(l::text, ' ') FROM event_log l) AS text,
              (SELECT sealed_value FROM setting WHERE key = $1) AS sealed`,
      [KEY],
    );
    expect(row?.text).not.toContain(VALUE);
    expect(row?.text).not.toContain(Buffer.from(VALUE).toString('hex'));
    const sealed = row?.sealed ?? Buffer.alloc(0);
    expect(unseal(sealed, { secret: TEST_SECRET, purpose: 'setting', owner: KEY })).toBe(VALUE);
    expect((await update(KEY, null)).setting).toMatchObject({ value: null, isSet: false });
    expect(await events(KEY)).toEqual([
      { payload: { changes: [{ path: 'isSet', before: false, after: true }] } },
      { payload: { changes: [{ path: 'isSet', before: true, after: false }] } },
    ]);
  });
});

describe('what the product itself reads', () => {
  const VALUES = `query ($group: SettingGroup!) { settingValues(group: $group) { key value } }`;

  it('is what was set, and no secret', async () => {
    await update('budgets.anonymous', '5000');
    await update('providers.anthropic.key', 'sk-otra');
    const values = async (group: string) => (await identity.execute(VALUES, { group }, { as: 'SYSTEM' })).data;
    expect(await values('BUDGETS')).toEqual({ settingValues: [{ key: 'budgets.anonymous', value: '5000' }] });
    expect(JSON.stringify(await values('PROVIDERS'))).not.toContain('anthropic');
    expect((await identity.execute(VALUES, { group: 'BUDGETS' }, { as: 'ADMIN' })).data).toEqual({
      settingValues: null,
    });
  });
});

describe('the list of settings', () => {
  it('comes by page and by group', async () => {
    const first = await list({ first: 3 });
    const rest = await list({ first: 100, after: first?.pageInfo.endCursor });
    const keys = [...(first?.nodes ?? []), ...(rest?.nodes ?? [])].map(({ key }) => key);
    expect(keys.length).toBe(new Set(keys).size);
    expect(keys.slice(0, 2)).toEqual(['site.name', 'site.email']);
    expect((await list({ group: 'BUDGETS' }))?.nodes.every(({ key }) => key.startsWith('budgets.'))).toBe(true);
  });

  it('does not begin again behind a setting of another group', async () => {
    const [site] = (await list({ group: 'SITE', first: 1 }))?.nodes ?? [];
    const ask = (key: string) =>
      identity.execute(LIST, { group: 'BUDGETS', first: 1, after: encodeCursor('settings', [key]) }, { as });
    for (const key of [site?.key ?? '', 'nope']) {
      expect((await ask(key)).errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', field: ['after'] } }]);
    }
    expect((await ask('budgets.anonymous')).errors).toBeUndefined();
  });

  it('is read by administrators and Lectura, and changed by administrators alone', async () => {
    const read = async (role: 'VIEWER' | 'ADVISOR' | 'MARKETING' | 'STUDENT') =>
      (await identity.execute(LIST, { first: 1 }, { as: role })).errors?.[0]?.extensions['code'];
    expect(await read('VIEWER')).toBeUndefined();
    for (const role of ['ADVISOR', 'MARKETING', 'STUDENT'] as const) expect(await read(role)).toBe('FORBIDDEN');
    const { errors } = await identity.execute(UPDATE, { input: { key: 'site.name', value: 'x' } }, { as: 'VIEWER' });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});
