import { newId } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { type Fault, TestBrowser } from '../../testing/browser';
import { type User, UserRole } from '../user';

const LIST = `query ($first: Int!, $after: String) { me { sessions(first: $first, after: $after) {
  totalCount nodes { id device address current createdAt lastSeenAt expiresAt } pageInfo { hasNextPage endCursor } } } }`;
const OF = `query ($id: ID!) { user(id: $id) { sessions(first: 5) { nodes { id } } } }`;
const REVOKE = `mutation ($id: ID!) { revokeSession(id: $id) { session { id } errors { code } } }`;
const OTHERS = `mutation { revokeOtherSessions { revokedCount errors { code } } }`;
const OF_USER = `mutation ($id: ID!) { revokeUserSessions(userId: $id) { revokedCount errors { code } } }`;

interface Listed {
  me: {
    sessions: {
      totalCount: number;
      nodes: { id: string; device: string; address: string; current: boolean }[];
      pageInfo: { hasNextPage: boolean; endCursor: string };
    };
  };
}

let identity: TestSubgraph;
let user: User;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
});
afterAll(() => identity.stop());
beforeEach(async () => {
  user = await createUser(identity.db);
});

async function loggedIn(clientIp: string): Promise<TestBrowser> {
  const browser = new TestBrowser(identity, clientIp);
  await browser.login(user.email, DEMO_PASSWORD);
  return browser;
}
const sessionsOf = async (browser: TestBrowser, variables: object = { first: 10 }) =>
  (await browser.run<Listed>(LIST, { ...variables })).me.sessions;
const revoke = async (browser: TestBrowser, id: string) =>
  (await browser.run<{ revokeSession: { errors: Fault[] } }>(REVOKE, { id })).revokeSession.errors.map(
    ({ code }) => code,
  );

describe("one's sessions", () => {
  it('are listed with device, address and time, last used first, and which is this one', async () => {
    await loggedIn('192.0.2.7');
    const here = await loggedIn('192.0.2.8');
    const { totalCount, nodes } = await sessionsOf(here);
    expect(totalCount).toBe(2);
    expect(nodes.map(({ address, current }) => [address, current])).toEqual([
      ['192.0.2.8', true],
      ['192.0.2.7', false],
    ]);
    expect(nodes[0]?.device).toEqual(expect.any(String));
  });

  it('come page by page', async () => {
    for (let n = 0; n < 2; n += 1) await loggedIn('192.0.2.7');
    const here = await loggedIn('192.0.2.8');
    const first = await sessionsOf(here, { first: 2 });
    const second = await sessionsOf(here, { first: 2, after: first.pageInfo.endCursor });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(3);
  });

  it('can be ended one by one', async () => {
    const [there, here] = [await loggedIn('192.0.2.7'), await loggedIn('192.0.2.8')];
    const other = (await sessionsOf(here)).nodes.find(({ current }) => !current)?.id ?? '';
    expect(await revoke(here, other)).toEqual([]);
    expect((await there.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await sessionsOf(here)).totalCount).toBe(1);
    expect(await revoke(here, other)).toEqual(['NOT_FOUND']);
  });

  it('can be ended all but this one', async () => {
    const others = [await loggedIn('192.0.2.7'), await loggedIn('192.0.2.9')];
    const here = await loggedIn('192.0.2.8');
    expect(await here.run(OTHERS)).toEqual({ revokeOtherSessions: { revokedCount: 2, errors: [] } });
    for (const other of others) expect((await other.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await here.refresh()).errors).toEqual([]);
  });
});

describe('a login in a browser that has a session', () => {
  it('opens a new one and ends the old one', async () => {
    const browser = await loggedIn('192.0.2.7');
    const old = browser.copy();
    await browser.login(user.email, DEMO_PASSWORD);
    expect((await sessionsOf(browser)).totalCount).toBe(1);
    expect((await old.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await browser.refresh()).errors).toEqual([]);
  });
});

describe('sessions of others', () => {
  it('answer as if they did not exist', async () => {
    const victim = await loggedIn('192.0.2.7');
    const theirs = (await sessionsOf(victim)).nodes[0]?.id ?? '';
    user = await createUser(identity.db);
    const stranger = await loggedIn('192.0.2.8');
    for (const id of [theirs, newId(), 'no-id']) expect(await revoke(stranger, id)).toEqual(['NOT_FOUND']);
    expect((await victim.refresh()).errors).toEqual([]);
  });

  it('are seen and ended by those who manage users, and by nobody else', async () => {
    const theirs = await loggedIn('192.0.2.7');
    const seen = async (as: 'ADMIN' | 'ADVISOR') =>
      (await identity.execute<{ user: { sessions: { nodes: unknown[] } | null } }>(OF, { id: user.id }, { as })).data
        ?.user.sessions;
    expect((await seen('ADMIN'))?.nodes).toHaveLength(1);
    expect(await seen('ADVISOR')).toBeNull();
    const { errors } = await identity.execute(OF_USER, { id: user.id }, { as: 'ADVISOR' });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
    const { data } = await identity.execute(OF_USER, { id: user.id }, { as: 'ADMIN' });
    expect(data).toEqual({ revokeUserSessions: { revokedCount: 1, errors: [] } });
    expect((await theirs.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('are ended one by one by those who manage users', async () => {
    const [there, here] = [await loggedIn('192.0.2.7'), await loggedIn('192.0.2.8')];
    const id = (await sessionsOf(here)).nodes.find(({ current }) => !current)?.id ?? '';
    const admin = await createUser(identity.db, { role: UserRole.ADMIN });
    const as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name } as const;
    const { data } = await identity.execute(REVOKE, { id }, { as });
    expect(data).toEqual({ revokeSession: { session: { id }, errors: [] } });
    expect((await there.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await here.refresh()).errors).toEqual([]);
    const [event] = await identity.db.query<{ payload: object }[]>(
      `SELECT payload FROM event_log WHERE type = 'session.revoked' AND subject_id = $1`,
      [id],
    );
    expect(event?.payload).toEqual({ userId: user.id, reason: 'by-administrator' });
  });

  it('are not for keys, which have none', async () => {
    const { errors } = await identity.execute(OTHERS, {}, { as: 'PARTNER' });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('are not for the public', async () => {
    const { errors } = await identity.execute(REVOKE, { id: newId() });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
