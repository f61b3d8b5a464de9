import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { type LoginOutcome, TestBrowser } from '../../testing/browser';
import type { User } from '../user';

let identity: TestSubgraph;
let user: User;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
});
afterAll(() => identity.stop());
beforeEach(async () => {
  user = await createUser(identity.db);
});

/** Logs in while somebody changes the account: the old password is found right, then the change is committed. */
async function overtakenBy(browser: TestBrowser, change: string): Promise<LoginOutcome> {
  const other = identity.db.createQueryRunner();
  await other.startTransaction();
  await other.query(`UPDATE app_user SET ${change} WHERE id = $1`, [user.id]);
  const login = browser.loginStep(user.email, DEMO_PASSWORD);
  try {
    await waitFor(async () => {
      const [row] = await identity.db.query<{ waiting: boolean }[]>(
        `SELECT EXISTS (SELECT FROM pg_stat_activity
                        WHERE datname = current_database() AND wait_event_type = 'Lock') AS waiting`,
      );
      return row?.waiting;
    });
  } finally {
    await other.commitTransaction();
    await other.release();
  }
  return login;
}

const changes = [
  ['closed', `status = 'DEACTIVATED'`],
  ['given another password', `password_hash = 'another'`],
] as const;
const refused = { user: null, challenge: null, errors: [{ code: 'BAD_CREDENTIALS' }] };

describe('while a password is checked, the account is', () => {
  it.each([...changes, ['given another role', `role = 'VIEWER'`] as const])(
    '%s: nothing opens',
    async (_what, change) => {
      const browser = new TestBrowser(identity);
      expect(await overtakenBy(browser, change)).toMatchObject(refused);
      expect(browser.cookies).toEqual({});
      expect(await identity.db.query(`SELECT id FROM session WHERE user_id = $1`, [user.id])).toEqual([]);
    },
  );

  it.each(changes)('%s: no second step is asked for', async (_what, change) => {
    await identity.db.query(
      `INSERT INTO second_factor (user_id, sealed_secret, enabled_at) VALUES ($1, '\\x00', now())`,
      [user.id],
    );
    expect(await overtakenBy(new TestBrowser(identity), change)).toMatchObject(refused);
    expect(await identity.db.query(`SELECT hash FROM login_challenge WHERE user_id = $1`, [user.id])).toEqual([]);
  });
});
