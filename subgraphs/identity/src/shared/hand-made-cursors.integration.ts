import { encodeCursor, newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser } from '../factories/user.factory';
import { identitySubgraph } from '../subgraph';
import { UserRole } from '../modules/user';

const OLDEST = 'sort: { field: CREATED_AT, direction: ASC }';

describe('a cursor made by hand', () => {
  let identity: TestSubgraph;
  let as: Principal;
  beforeAll(async () => {
    identity = await testSubgraph(identitySubgraph);
    const admin = await createUser(identity.db, { role: UserRole.ADMIN });
    as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
  });
  afterAll(() => identity.stop());

  const ask = (field: string, key: string, values: (string | number | null)[]) => {
    const query = `query ($after: String) { ${field} }`;
    return identity.execute(query, { after: encodeCursor(key, values) }, { as });
  };
  const USERS = 'users(first: 1, after: $after) { nodes { id } }';
  const OLDEST_USERS = `users(${OLDEST}, first: 1, after: $after) { nodes { id } }`;
  const KEYS = 'apiKeys(first: 1, after: $after) { nodes { id } }';
  const AUDIT = 'auditEvents(first: 1, after: $after) { nodes { id } }';
  const FILE = 'auditExport(format: CSV, after: $after) { rows }';
  const SESSIONS = 'me { sessions(first: 1, after: $after) { nodes { id } } }';

  it.each([
    ['users', USERS, 'users:NAME:ASC', ['Ana', 'nobody']],
    ['users', USERS, 'users:NAME:ASC', [null, newId()]],
    ['users', OLDEST_USERS, 'users:CREATED_AT:ASC', ['Ana', newId()]],
    ['keys', KEYS, 'api-keys:newest', [1]],
    ['events', AUDIT, 'audit:newest', ['x']],
    ['events', AUDIT, 'audit:newest', [1.5]],
    ['lines of the file', FILE, 'audit:export', ['x', 'y']],
    ['sessions', SESSIONS, 'sessions:last-seen', ['2026-02-30', newId()]],
  ])('is refused by the list of %s', async (_, field, key, values) => {
    const { errors } = await ask(field, key, values);
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', field: ['after'] } }]);
  });

  it.each([
    ['users', USERS, 'users:NAME:ASC', ['Ana', newId()]],
    ['users', OLDEST_USERS, 'users:CREATED_AT:ASC', ['2026-11-22 12:00:00.123456+00', newId()]],
    ['keys', KEYS, 'api-keys:newest', [newId()]],
    ['events', AUDIT, 'audit:newest', [1]],
    ['lines of the file', FILE, 'audit:export', [0, 1]],
    ['sessions', SESSIONS, 'sessions:last-seen', ['2026-11-22 12:00:00.123456+00', newId()]],
  ])('like those of the list of %s leads on', async (_, field, key, values) => {
    expect((await ask(field, key, values)).errors).toBeUndefined();
  });
});
