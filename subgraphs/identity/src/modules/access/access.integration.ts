import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { TestBrowser } from '../../testing/browser';

const STATE = `{ accessState { cursor revokedSessionIds } }`;
const FOLLOW = `subscription ($after: String) { accessChanged(after: $after) { type userId sessionId } }`;

interface State {
  accessState: { cursor: string; revokedSessionIds: string[] } | null;
}

let identity: TestSubgraph;
beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
});
afterAll(() => identity.stop());

const state = async () => (await identity.execute<State>(STATE, {}, { as: 'SYSTEM' })).data?.accessState;
const sessionOf = async (userId: string) => {
  const [row] = await identity.db.query<{ id: string }[]>(`SELECT id FROM session WHERE user_id = $1`, [userId]);
  return row?.id ?? '';
};

describe('a gateway that starts', () => {
  it('learns which sessions have just ended, and hears of those that end behind that answer', async () => {
    const user = await createUser(identity.db);
    const [first, second] = [new TestBrowser(identity), new TestBrowser(identity)];
    await first.login(user.email, DEMO_PASSWORD);
    const ended = await sessionOf(user.id);
    await first.logout();
    const known = await state();
    expect(known?.revokedSessionIds).toEqual([ended]);

    const stream = await identity.subscribe(FOLLOW, { after: known?.cursor }, { as: 'SYSTEM' });
    const change = stream.next();
    await second.login(user.email, DEMO_PASSWORD);
    await second.logout();
    const { value } = (await change) as {
      value: { data: { accessChanged: { type: string; userId: string; sessionId: string } } };
    };
    expect(value.data.accessChanged).toMatchObject({ type: 'session.revoked', userId: user.id });
    expect(value.data.accessChanged.sessionId).not.toBe(ended);
    await stream.return?.();
  });

  it('need not know those whose tokens have expired by themselves', async () => {
    await identity.db.query(
      `UPDATE session SET revoked_at = now() - interval '26 minutes' WHERE revoked_at IS NOT NULL`,
    );
    expect((await state())?.revokedSessionIds).toEqual([]);
  });
});

describe('what the gateway asks', () => {
  it.each(['PUBLIC', 'ADMIN', 'PARTNER', 'WORKER'] as const)('is not for %s', async (as) => {
    expect((await identity.execute<State>(STATE, {}, { as })).data?.accessState).toBeNull();
    await expect(identity.subscribe(FOLLOW, {}, { as })).rejects.toThrow(/rol|cuenta/);
  });
});
