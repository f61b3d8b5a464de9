import { newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import type { User } from './user.entity';
import { UserRole, UserStatus } from './user.enums';

interface Page {
  users: {
    totalCount: number;
    nodes: { id: string; name: string }[];
    edges: { cursor: string }[];
    pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; endCursor: string | null };
  };
}

const PAGE = `query ($filter: UserFilter, $first: Int!, $after: String) {
  users(filter: $filter, first: $first, after: $after) { totalCount nodes { id name } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }
}`;

let identity: TestSubgraph;
let marta: User;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  marta = await createUser(identity.db, { name: 'Marta Ruiz', role: UserRole.ADVISOR });
  await createUser(identity.db, { name: 'Zoe Vega', role: UserRole.ADVISOR });
  await createUser(identity.db, { name: 'Álvaro Pons', role: UserRole.ADVISOR });
  await createUser(identity.db, { name: 'Ana Gil', role: UserRole.ADMIN });
  await createUser(identity.db, { name: 'Benito Sanz', role: UserRole.VIEWER, status: UserStatus.DEACTIVATED });
  await createUser(identity.db, { name: 'Carla Learner', role: UserRole.STUDENT });
});
afterAll(() => identity.stop());

const as = (user: User): Principal => ({ role: user.role, userId: user.id, sessionId: newId(), name: user.name });
const codeOf = (errors: readonly { extensions: Record<string, unknown> }[] | undefined) =>
  errors?.map(({ extensions }) => extensions['code']);

describe('the list of staff', () => {
  const names = async (variables: Record<string, unknown>) => {
    const { data, errors } = await identity.execute<Page>(PAGE, variables, { as: 'ADVISOR' });
    expect(errors).toBeUndefined();
    return data?.users.nodes.map(({ name }) => name);
  };

  it('stands in the order of a Spanish dictionary, without students', async () => {
    expect(await names({ first: 10 })).toEqual(['Álvaro Pons', 'Ana Gil', 'Benito Sanz', 'Marta Ruiz', 'Zoe Vega']);
  });

  it('can be narrowed by role and by state', async () => {
    expect(await names({ first: 10, filter: { roles: ['ADVISOR'] } })).toEqual([
      'Álvaro Pons',
      'Marta Ruiz',
      'Zoe Vega',
    ]);
    expect(await names({ first: 10, filter: { statuses: ['DEACTIVATED'] } })).toEqual(['Benito Sanz']);
    expect(await names({ first: 10, filter: { roles: [] } })).toEqual([]);
  });

  it('comes page by page, each person once, with the count of all', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const page: Page['users'] | undefined = (
        await identity.execute<Page>(PAGE, { first: 2, after }, { as: 'ADVISOR' })
      ).data?.users;
      seen.push(...(page?.nodes.map(({ name }) => name) ?? []));
      expect(page?.totalCount).toBe(5);
      expect(page?.pageInfo.hasPreviousPage).toBe(after !== null);
      after = page?.pageInfo.endCursor ?? null;
      if (!page?.pageInfo.hasNextPage) break;
    }
    expect(seen).toEqual(['Álvaro Pons', 'Ana Gil', 'Benito Sanz', 'Marta Ruiz', 'Zoe Vega']);
  });

  it('refuses pages that are too large and cursors of other lists', async () => {
    expect(codeOf((await identity.execute(PAGE, { first: 101 }, { as: 'ADMIN' })).errors)).toEqual([
      'INVALID_PAGE_SIZE',
    ]);
    expect(codeOf((await identity.execute(PAGE, { first: 0 }, { as: 'ADMIN' })).errors)).toEqual(['INVALID_PAGE_SIZE']);
    expect(codeOf((await identity.execute(PAGE, { first: 5, after: 'x' }, { as: 'ADMIN' })).errors)).toEqual([
      'INVALID_CURSOR',
    ]);
  });

  it('takes one statement, and one more for the count', async () => {
    const withoutCount = PAGE.replace('totalCount', '');
    await expect(identity.sqlCount(() => identity.execute(withoutCount, { first: 5 }, { as: 'ADMIN' }))).resolves.toBe(
      1,
    );
    await expect(identity.sqlCount(() => identity.execute(PAGE, { first: 5 }, { as: 'ADMIN' }))).resolves.toBe(2);
  });

  it.each([
    ['PUBLIC', 'UNAUTHENTICATED'],
    ['STUDENT', 'FORBIDDEN'],
    ['PARTNER', 'FORBIDDEN'],
  ] as const)('is not for %s', async (role, code) => {
    const { data, errors } = await identity.execute<Page>(PAGE, { first: 5 }, { as: role });
    expect(data?.users).toBeNull();
    expect(codeOf(errors)).toEqual([code]);
  });
});

describe('searching and sorting users', () => {
  const SORTED = `query ($filter: UserFilter, $sort: UserSort, $first: Int!, $after: String) {
    users(filter: $filter, sort: $sort, first: $first, after: $after) { totalCount nodes { name } edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } } }`;
  const names = async (variables: object, as: 'ADMIN' | 'ADVISOR' = 'ADMIN') => {
    const { data } = await identity.execute<Page>(SORTED, { first: 10, ...variables }, { as });
    return data?.users.nodes.map(({ name }) => name);
  };

  it('finds part of a name without its accents', async () => {
    expect(await names({ filter: { text: 'alvaro' } })).toEqual(['Álvaro Pons']);
    expect(await names({ filter: { text: '%' } })).toEqual([]);
  });

  it('finds part of an address for those who may see it, and for nobody else', async () => {
    const text = marta.email.slice(0, 8);
    expect(await names({ filter: { text } })).toEqual(['Marta Ruiz']);
    expect(await names({ filter: { text } }, 'ADVISOR')).toEqual([]);
  });

  it('sorts by last login, never last, page by page', async () => {
    await identity.db.query(`UPDATE app_user SET last_login_at = NULL`);
    await identity.db.query(`UPDATE app_user SET last_login_at = now() - interval '1 day' WHERE name = 'Ana Gil'`);
    await identity.db.query(`UPDATE app_user SET last_login_at = now() WHERE name = 'Zoe Vega'`);
    const sort = { field: 'LAST_LOGIN_AT', direction: 'DESC' };
    const first = (await identity.execute<Page>(SORTED, { sort, first: 2 }, { as: 'ADMIN' })).data?.users;
    expect(first?.nodes.map(({ name }) => name)).toEqual(['Zoe Vega', 'Ana Gil']);
    const rest = await names({ sort, after: first?.pageInfo.endCursor });
    expect(rest?.sort()).toEqual(['Benito Sanz', 'Marta Ruiz', 'Álvaro Pons']);
    expect((await names({ sort: { field: 'LAST_LOGIN_AT', direction: 'ASC' } }))?.slice(0, 2)).toEqual([
      'Ana Gil',
      'Zoe Vega',
    ]);
  });

  it('tells the order of last logins to nobody who may not see them', async () => {
    const { errors } = await identity.execute(
      SORTED,
      { sort: { field: 'LAST_LOGIN_AT', direction: 'DESC' }, first: 5 },
      { as: 'ADVISOR' },
    );
    expect(codeOf(errors)).toEqual(['FORBIDDEN']);
  });

  it('takes one statement more for the second factor of them all', async () => {
    const FACTORS = `{ users(first: 10) { nodes { name twoFactor { enabled } } } }`;
    expect(await identity.sqlCount(() => identity.execute(FACTORS, {}, { as: 'ADMIN' }))).toBe(2);
  });
});

describe('of one person', () => {
  const USER = `query ($id: ID!) { user(id: $id) { id name role status email lastLoginAt createdAt permissions } }`;
  const read = async (principal: Principal | 'ADMIN' | 'ADVISOR' | 'VIEWER' | 'STUDENT' | 'PUBLIC', id = marta.id) =>
    identity.execute<{ user: Record<string, unknown> | null }>(USER, { id }, { as: principal });

  beforeAll(() =>
    identity.db.query(`UPDATE app_user SET last_login_at = '2026-11-20T09:00:00Z' WHERE id = $1`, [marta.id]),
  );

  it('colleagues see name, role and state, but neither address nor last login', async () => {
    for (const role of ['ADVISOR', 'VIEWER'] as const) {
      const { data } = await read(role);
      expect(data?.user).toMatchObject({
        id: marta.id,
        name: 'Marta Ruiz',
        role: 'ADVISOR',
        status: 'ACTIVE',
        email: null,
        lastLoginAt: null,
      });
    }
  });

  it('the person and the administrator see the address and the last login too', async () => {
    for (const principal of [as(marta), 'ADMIN'] as const) {
      const { data } = await read(principal);
      expect(data?.user).toMatchObject({ email: marta.email, lastLoginAt: '2026-11-20T09:00:00.000Z' });
    }
  });

  it('what the role allows is told for menus', async () => {
    const { data } = await read(as(marta));
    expect(data?.user?.['permissions']).toEqual(expect.arrayContaining(['lead.read', 'lead.changeStatus']));
    expect(data?.user?.['permissions']).not.toContain('user.manage');
  });

  it('nothing is told to the public, and to students nothing but themselves', async () => {
    expect(codeOf((await read('PUBLIC')).errors)).toEqual(['UNAUTHENTICATED']);
    const student = await createUser(identity.db, { role: UserRole.STUDENT });
    expect((await read(as(student))).data?.user).toBeNull();
    expect((await read(as(student), student.id)).data?.user).toMatchObject({ email: student.email });
  });

  it('who studies here is for administrators: to colleagues the answer is that of an id of nobody', async () => {
    const student = await createUser(identity.db, { role: UserRole.STUDENT });
    expect((await read('ADMIN', student.id)).data?.user).toMatchObject({ name: student.name });
    expect(await read('VIEWER', student.id)).toEqual(await read('VIEWER', newId()));
    const students = { first: 10, filter: { roles: ['STUDENT'] } };
    const list = async (role: 'ADMIN' | 'VIEWER') => (await identity.execute<Page>(PAGE, students, { as: role })).data;
    expect((await list('ADMIN'))?.users.nodes).toContainEqual({ id: student.id, name: student.name });
    expect((await list('VIEWER'))?.users).toMatchObject({ nodes: [], totalCount: 0 });
  });

  it('an id of nobody, or no id at all, finds nobody', async () => {
    expect((await read('ADMIN', newId())).data?.user).toBeNull();
    expect((await read('ADMIN', 'no-id')).data?.user).toBeNull();
  });
});

describe('me', () => {
  const ME = '{ me { id email } }';

  it('is the caller', async () => {
    const { data } = await identity.execute(ME, {}, { as: as(marta) });
    expect(data).toEqual({ me: { id: marta.id, email: marta.email } });
  });

  it('is nobody for the public', async () => {
    expect((await identity.execute(ME)).data).toEqual({ me: null });
  });
});

describe('users that other subgraphs point at', () => {
  const ENTITIES = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on User { id name email } } }`;
  const refs = (ids: readonly string[]) => ({ refs: ids.map((id) => ({ __typename: 'User', id })) });

  it('come in the order asked for, in one statement, with gaps for nobody', async () => {
    const { data: page } = await identity.execute<Page>(PAGE, { first: 10 }, { as: 'ADVISOR' });
    const ids = (page?.users.nodes ?? []).map(({ id }) => id).reverse();
    const wanted = [ids[0] ?? '', newId(), 'no-id', ...ids.slice(1)];
    let found: (string | null)[] = [];
    const statements = await identity.sqlCount(async () => {
      const { data } = await identity.execute<{ _entities: ({ id: string } | null)[] }>(ENTITIES, refs(wanted), {
        as: 'ADVISOR',
      });
      found = (data?._entities ?? []).map((user) => user?.id ?? null);
    });
    expect(found).toEqual([ids[0], null, null, ...ids.slice(1)]);
    expect(statements).toBe(1);
  });

  it('keep their address to themselves', async () => {
    const { data, errors } = await identity.execute(ENTITIES, refs([marta.id]), { as: 'ADVISOR' });
    expect(errors).toBeUndefined();
    expect(data).toEqual({ _entities: [{ id: marta.id, name: 'Marta Ruiz', email: null }] });
  });

  it('are nobody for the public', async () => {
    expect((await identity.execute(ENTITIES, refs([marta.id]))).data).toEqual({ _entities: [null] });
  });
});
