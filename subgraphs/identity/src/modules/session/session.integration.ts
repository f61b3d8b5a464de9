import { testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { TestBrowser } from '../../testing/browser';
import { User, UserStatus } from '../user';
import { GRACE_SECONDS } from './lifetimes';

let identity: TestSubgraph;
let user: User;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
});
afterAll(() => identity.stop());
beforeEach(async () => {
  user = await createUser(identity.db);
});

async function loggedIn(): Promise<TestBrowser> {
  const browser = new TestBrowser(identity);
  expect((await browser.login(user.email, DEMO_PASSWORD)).errors).toEqual([]);
  return browser;
}

/** As if the last exchange had been that long ago. */
const afterGrace = () =>
  identity.db.query(`UPDATE refresh_token SET exchanged_at = exchanged_at - make_interval(secs => $1)`, [
    GRACE_SECONDS + 1,
  ]);

const ended = {
  user: null,
  errors: [{ field: null, code: 'TOKEN_INVALID', message: 'Tu sesión ha terminado. Vuelve a entrar.' }],
};

async function revocations(): Promise<object[]> {
  return identity.db.query(
    `SELECT payload FROM event_log WHERE type = 'session.revoked' AND payload ->> 'userId' = $1`,
    [user.id],
  );
}

describe('renewing a session', () => {
  it('gives new tokens and leaves the old refresh token behind', async () => {
    const browser = await loggedIn();
    const first = browser.cookies['cep_refresh'];
    expect(await browser.refresh()).toEqual({ user: { id: user.id, name: user.name, email: user.email }, errors: [] });
    expect(browser.cookies['cep_refresh']).not.toBe(first);
    expect(browser.cookies['cep_access']).toBeDefined();
  });

  it('goes on and on', async () => {
    const browser = await loggedIn();
    for (let round = 0; round < 3; round += 1) {
      expect((await browser.refresh()).errors).toEqual([]);
      await afterGrace();
    }
  });

  it('is possible from two pages at once', async () => {
    const browser = await loggedIn();
    const other = browser.copy();
    const answers = await Promise.all([browser.refresh(), other.refresh()]);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
    await afterGrace();
    expect((await browser.refresh()).errors).toEqual([]);
    expect((await other.refresh()).errors).toEqual([]);
    expect(await revocations()).toEqual([]);
  });

  it('shows what the person may do now, not at login', async () => {
    const browser = await loggedIn();
    await identity.db.query(`UPDATE app_user SET role = 'VIEWER' WHERE id = $1`, [user.id]);
    await browser.refresh();
    const [, body = ''] = (browser.cookies['cep_access'] ?? '').split('.');
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())).toMatchObject({ role: 'VIEWER' });
  });

  it('without a cookie asks to log in', async () => {
    expect(await new TestBrowser(identity).refresh()).toEqual(ended);
  });

  it('with a token that nobody issued asks to log in, and the browser forgets it', async () => {
    const browser = await loggedIn();
    browser.cookies['cep_refresh'] = 'invented';
    expect(await browser.refresh()).toEqual(ended);
    expect(browser.sessionCookies).toEqual([]);
  });

  it('is over when the token has expired', async () => {
    const browser = await loggedIn();
    await identity.db.query(
      `UPDATE refresh_token SET expires_at = now() FROM session s WHERE s.id = session_id AND s.user_id = $1`,
      [user.id],
    );
    expect(await browser.refresh()).toEqual(ended);
  });

  it('is over when the account is closed', async () => {
    const browser = await loggedIn();
    await identity.db.getRepository(User).update({ id: user.id }, { status: UserStatus.DEACTIVATED });
    expect(await browser.refresh()).toEqual(ended);
    expect(await revocations()).toEqual([{ payload: { userId: user.id, reason: 'account-closed' } }]);
  });
});

describe('a stolen refresh token', () => {
  it('that comes back after it was exchanged ends the session for thief and owner, and is logged', async () => {
    const owner = await loggedIn();
    const thief = owner.copy();
    await owner.refresh();
    await afterGrace();
    expect(await thief.refresh()).toEqual(ended);
    expect(await owner.refresh()).toEqual(ended);
    expect(await revocations()).toEqual([{ payload: { userId: user.id, reason: 'token-reused' } }]);
  });

  it('leaves other sessions of the same person alone', async () => {
    const [owner, phone] = [await loggedIn(), await loggedIn()];
    const thief = owner.copy();
    await owner.refresh();
    await afterGrace();
    await thief.refresh();
    expect((await phone.refresh()).errors).toEqual([]);
  });
});

describe('logging out', () => {
  it('ends the session on the server too', async () => {
    const browser = await loggedIn();
    const copy = browser.copy();
    await browser.logout();
    expect(browser.sessionCookies).toEqual([]);
    expect(await copy.refresh()).toEqual(ended);
    expect(await revocations()).toEqual([{ payload: { userId: user.id, reason: 'logout' } }]);
  });

  it('by the claims ends the session that they name', async () => {
    const browser = await loggedIn();
    const [session] = await identity.db.query<{ id: string }[]>(`SELECT id FROM session WHERE user_id = $1`, [user.id]);
    await new TestBrowser(identity).logout({
      role: 'ADVISOR',
      userId: user.id,
      sessionId: session?.id ?? '',
      name: user.name,
    });
    expect(await browser.refresh()).toEqual(ended);
  });

  it('twice, or without a session, is no failure', async () => {
    const browser = await loggedIn();
    const copy = browser.copy();
    await browser.logout();
    await copy.logout();
    expect(await revocations()).toHaveLength(1);
  });

  it('wakes whoever follows the log', async () => {
    const { eventLog } = identity.running.runtime;
    const events = eventLog.subscribe({ after: await eventLog.head(), types: ['session.revoked'] });
    const next = events.next();
    const browser = await loggedIn();
    await browser.logout();
    const { value } = await next;
    expect(value).toMatchObject({ type: 'session.revoked', actor: { userId: user.id }, subject: { type: 'Session' } });
    await events.return?.();
  });
});
