import { defineSubgraph, newId } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { Create{{Noun}}{{stamp}} } from '{{toMigrations}}/{{stamp}}-create-{{file}}';
import { {{Noun}}, {{noun}}References, {{Noun}}Resolver } from '.';

const CREATE = `mutation ($input: Create{{Noun}}Input!) { create{{Noun}}(input: $input) { {{noun}} { id name } errors { field code message } } }`;
const LIST = `query ($first: Int!, $after: String) { {{plural}}(first: $first, after: $after) { nodes { name } pageInfo { endCursor hasNextPage } } }`;

interface Created {
  create{{Noun}}: { {{noun}}: { id: string; name: string } | null; errors: { field: string[]; code: string }[] };
}
interface Page {
  {{plural}}: { nodes: { name: string }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
}

let room: TestSubgraph;

beforeAll(async () => {
  room = await testSubgraph(
    defineSubgraph({
      name: '{{subgraph}}',
      resolvers: [{{Noun}}Resolver],
      entities: [{{Noun}}],
      migrations: [Create{{Noun}}{{stamp}}],
      loaders: () => ({}),
      references: { {{Noun}}: {{noun}}References },
    }),
  );
});
afterAll(() => room.stop());

const create = async (input: { id: string; name: string }) =>
  (await room.execute<Created>(CREATE, { input }, { as: 'ADMIN' })).data?.create{{Noun}};

describe('making a {{words}}', () => {
  it('stores it with its event, once per id', async () => {
    const input = { id: newId(), name: 'Primero' };
    expect(await create(input)).toEqual({ {{noun}}: input, errors: [] });
    expect(await create(input)).toEqual({ {{noun}}: input, errors: [] });
    const events = await room.db.query(`SELECT type FROM event_log WHERE subject_id = $1`, [input.id]);
    expect(events).toEqual([{ type: '{{event}}.created' }]);
  });

  it.each([
    [{ id: 'no-id', name: 'Algo' }, ['id'], 'INVALID'],
    [{ id: newId(), name: '  ' }, ['name'], 'REQUIRED'],
    [{ id: newId(), name: 'x'.repeat(201) }, ['name'], 'INVALID'],
  ])('refuses %j at the field at fault', async (input, field, code) => {
    expect(await create(input)).toMatchObject({ {{noun}}: null, errors: [{ field, code }] });
  });

  it('refuses an id that was used with other content', async () => {
    const id = newId();
    await create({ id, name: 'Uno' });
    expect(await create({ id, name: 'Otro' })).toMatchObject({ {{noun}}: null, errors: [{ code: 'ID_REUSED' }] });
  });

  it('is not for those who only read', async () => {
    const { errors } = await room.execute(CREATE, { input: { id: newId(), name: 'No' } }, { as: 'VIEWER' });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });
});

describe('the list', () => {
  beforeAll(async () => {
    await room.db.query('TRUNCATE {{table}}');
    for (const name of ['Uno', 'Dos', 'Tres']) await create({ id: newId(), name });
  });

  it('comes newest first, page by page, in one statement each', async () => {
    let page: Page['{{plural}}'] | undefined;
    const names: string[] = [];
    const read = async (): Promise<void> => {
      const after = page?.pageInfo.endCursor ?? null;
      page = (await room.execute<Page>(LIST, { first: 2, after }, { as: 'VIEWER' })).data?.{{plural}};
      names.push(...(page?.nodes.map(({ name }) => name) ?? []));
    };
    await expect(room.sqlCount(read)).resolves.toBe(1);
    await expect(room.sqlCount(read)).resolves.toBe(1);
    expect(names).toEqual(['Tres', 'Dos', 'Uno']);
    expect(page?.pageInfo.hasNextPage).toBe(false);
  });

  it('is not for the public', async () => {
    const { errors } = await room.execute(LIST, { first: 1 });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});

describe('references from other subgraphs', () => {
  it('come in the order asked for, with gaps for nobody', async () => {
    const made = await create({ id: newId(), name: 'Referido' });
    const ids = [newId(), made?.{{noun}}?.id ?? ''];
    const { data } = await room.execute(
      `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on {{Noun}} { name } } }`,
      { refs: ids.map((id) => ({ __typename: '{{Noun}}', id })) },
      { as: 'VIEWER' },
    );
    expect(data).toEqual({ _entities: [null, { name: 'Referido' }] });
  });
});
