import { verifyAccessToken } from '@cep/kit';
import { TEST_SECRET, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { budgetKey, spend } from '../../shared';
import { TestBrowser } from '../../testing/browser';
import { User, UserRole, UserStatus } from '../user';
import { LOGIN_PRESETS } from './login-budgets';

let identity: TestSubgraph;
let advisor: User;

beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
  advisor = await createUser(identity.db, { name: 'Marta Ruiz', email: 'asesor@cep.example', role: UserRole.ADVISOR });
});
afterAll(() => identity.stop());

const codes = ({ errors }: { errors: { code: string }[] }) => errors.map(({ code }) => code);

describe('with the right address and password', () => {
  it('somebody is in, and sees their own address at once', async () => {
    const { user, errors } = await new TestBrowser(identity).login(' Asesor@CEP.example ', DEMO_PASSWORD);
    expect(errors).toEqual([]);
    expect(user).toEqual({ id: advisor.id, name: 'Marta Ruiz', email: 'asesor@cep.example' });
  });

  it('the browser holds an access token for the gateway and a refresh token that the server keeps only as a hash', async () => {
    const browser = new TestBrowser(identity);
    await browser.login('asesor@cep.example', DEMO_PASSWORD);
    const verdict = await verifyAccessToken(browser.cookies['cep_access'] ?? '', TEST_SECRET);
    if (verdict.state !== 'valid') throw new Error(verdict.state);
    expect(verdict.principal).toMatchObject({ userId: advisor.id, role: 'ADVISOR', name: 'Marta Ruiz' });
    const stored = await identity.db.query<object[]>(
      `SELECT hash FROM refresh_token WHERE encode(hash, 'escape') LIKE $1`,
      [`%${browser.cookies['cep_refresh']}%`],
    );
    expect(stored).toEqual([]);
    const [session] = await identity.db.query<{ user_id: string }[]>(`SELECT user_id FROM session WHERE id = $1`, [
      verdict.principal.sessionId,
    ]);
    expect(session?.user_id).toBe(advisor.id);
  });

  it('the login is dated and logged as an event of that person', async () => {
    const before = new Date();
    await new TestBrowser(identity).login('asesor@cep.example', DEMO_PASSWORD);
    const user = await identity.db.getRepository(User).findOneByOrFail({ id: advisor.id });
    expect(user.lastLoginAt?.getTime()).toBeGreaterThanOrEqual(before.getTime());
    const [event] = await identity.db.query<{ actor: object }[]>(
      `SELECT actor FROM event_log WHERE type = 'user.logged-in' ORDER BY seq DESC LIMIT 1`,
    );
    expect(event?.actor).toEqual({ role: 'ADVISOR', userId: advisor.id, name: 'Marta Ruiz' });
  });
});

describe('a login is refused with the same words', () => {
  const refusal = {
    user: null,
    errors: [{ field: null, code: 'BAD_CREDENTIALS', message: 'El correo o la contraseña no son correctos.' }],
  };

  it('for a wrong password', async () => {
    const browser = new TestBrowser(identity, '192.0.2.10');
    expect(await browser.login('asesor@cep.example', 'otra')).toEqual(refusal);
    expect(browser.cookies).toEqual({});
  });

  it('for an address that nobody has', async () => {
    expect(await new TestBrowser(identity, '192.0.2.10').login('nadie@cep.example', DEMO_PASSWORD)).toEqual(refusal);
  });

  it('for a closed account', async () => {
    await createUser(identity.db, { email: 'antigua@cep.example', status: UserStatus.DEACTIVATED });
    expect(await new TestBrowser(identity, '192.0.2.10').login('antigua@cep.example', DEMO_PASSWORD)).toEqual(refusal);
  });

  it('and the database is asked the same', async () => {
    const cost = (email: string) =>
      identity.sqlCount(() => new TestBrowser(identity, '192.0.2.12').login(email, 'no es esta'));
    expect(await cost('asesor@cep.example')).toBe(await cost('nadie@cep.example'));
  });

  it('and leaves neither session nor event', async () => {
    const trace = `SELECT (SELECT count(*) FROM session) AS sessions, (SELECT count(*) FROM event_log) AS events`;
    const before = await identity.db.query(trace);
    await new TestBrowser(identity, '192.0.2.11').login('asesor@cep.example', 'otra');
    expect(await identity.db.query(trace)).toEqual(before);
  });
});

describe('an empty form', () => {
  it('is answered with what is missing in each field', async () => {
    const { errors } = await new TestBrowser(identity).login('', '');
    expect(errors).toEqual([
      { field: ['email'], code: 'REQUIRED', message: 'Escribe tu correo.' },
      { field: ['password'], code: 'REQUIRED', message: 'Escribe tu contraseña.' },
    ]);
  });
});

describe('after many wrong passwords from one place', () => {
  const address = '198.51.100.7';
  const { perAccountAndPlace: most } = LOGIN_PRESETS;
  let known: TestBrowser;

  beforeAll(async () => {
    await createUser(identity.db, { email: 'objetivo@cep.example' });
    known = new TestBrowser(identity, '203.0.113.9');
    await known.login('objetivo@cep.example', DEMO_PASSWORD);
    const guesser = new TestBrowser(identity, address);
    const tries = await Promise.all(
      Array.from({ length: most + 2 }, (_, n) => guesser.login('objetivo@cep.example', `intento ${n}`)),
    );
    // All at once: the limit holds for them together.
    expect(tries.flatMap(codes).sort()).toEqual([
      ...Array(most).fill('BAD_CREDENTIALS'),
      'TOO_MANY_ATTEMPTS',
      'TOO_MANY_ATTEMPTS',
    ]);
  });

  it('not even the right password is looked at, and how long to wait is said', async () => {
    const { user, errors } = await new TestBrowser(identity, address).login('objetivo@cep.example', DEMO_PASSWORD);
    expect(user).toBeNull();
    expect(errors).toEqual([
      { field: null, code: 'TOO_MANY_ATTEMPTS', message: 'Demasiados intentos. Espera 15 minutos y vuelve a probar.' },
    ]);
  });

  it('an address that nobody has is refused just the same', async () => {
    const guesser = new TestBrowser(identity, '198.51.100.8');
    const tries = [];
    for (let n = 0; n <= most; n += 1) tries.push(...codes(await guesser.login('nadie2@cep.example', `intento ${n}`)));
    expect(tries).toEqual([...Array(most).fill('BAD_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
  });

  it('somebody who writes from ever another address of one IPv6 network is one place', async () => {
    const tries = [];
    for (let n = 0; n <= most; n += 1) {
      const guesser = new TestBrowser(identity, `2001:db8:1:2::${n}`);
      tries.push(...codes(await guesser.login('nadie3@cep.example', `intento ${n}`)));
    }
    expect(tries).toEqual([...Array(most).fill('BAD_CREDENTIALS'), 'TOO_MANY_ATTEMPTS']);
    const neighbour = new TestBrowser(identity, '2001:db8:1:3::1');
    expect(codes(await neighbour.login('nadie3@cep.example', 'otra'))).toEqual(['BAD_CREDENTIALS']);
  });

  it('the owner can still get in from elsewhere', async () => {
    const elsewhere = new TestBrowser(identity, '203.0.113.5');
    expect(codes(await elsewhere.login('objetivo@cep.example', DEMO_PASSWORD))).toEqual([]);
  });

  it('the owner can still get in from the very place, in a browser that the account knows', async () => {
    expect(codes(await known.copy(address).login('objetivo@cep.example', DEMO_PASSWORD))).toEqual([]);
  });

  it('other accounts can still get in from there', async () => {
    expect(codes(await new TestBrowser(identity, address).login('asesor@cep.example', DEMO_PASSWORD))).toEqual([]);
  });

  it('the same password is taken once the time is over, however often it was tried meanwhile', async () => {
    await new TestBrowser(identity, address).login('objetivo@cep.example', 'otra vez');
    await identity.db.query(`UPDATE login_attempt SET window_ends_at = now() WHERE attempts > $1`, [most]);
    expect(codes(await new TestBrowser(identity, address).login('objetivo@cep.example', DEMO_PASSWORD))).toEqual([]);
  });
});

describe('right passwords', () => {
  it('are never too many, also when they come at once', async () => {
    const logins = Array.from({ length: 8 }, () =>
      new TestBrowser(identity, '198.51.100.20').login('asesor@cep.example', DEMO_PASSWORD),
    );
    expect((await Promise.all(logins)).flatMap(codes)).toEqual([]);
  });
});

describe('while an account is tried from everywhere', () => {
  let owner: TestBrowser;
  const email = 'asediada@cep.example';

  beforeAll(async () => {
    await createUser(identity.db, { email });
    owner = new TestBrowser(identity, '203.0.113.30');
    await owner.login(email, DEMO_PASSWORD);
    await pretend('login-account', [email], LOGIN_PRESETS.perAccount);
  });

  it('a stranger from a fresh address is turned away without a look at the password', async () => {
    expect(codes(await new TestBrowser(identity, '198.51.100.99').login(email, DEMO_PASSWORD))).toEqual([
      'TOO_MANY_ATTEMPTS',
    ]);
  });

  it('its owner gets in, in a browser that the account knows', async () => {
    expect(codes(await owner.login(email, DEMO_PASSWORD))).toEqual([]);
  });

  it('a cookie of another account, or one made by hand, is no browser that the account knows', async () => {
    const other = new TestBrowser(identity, '198.51.100.98');
    await other.login('asesor@cep.example', DEMO_PASSWORD);
    expect(codes(await other.login(email, DEMO_PASSWORD))).toEqual(['TOO_MANY_ATTEMPTS']);
    const [body] = (owner.cookies['cep_device'] ?? '').split('.');
    other.cookies['cep_device'] = `${body}.${Buffer.alloc(32, 7).toString('base64url')}`;
    expect(codes(await other.login(email, DEMO_PASSWORD))).toEqual(['TOO_MANY_ATTEMPTS']);
  });
});

describe('while everybody is tried from everywhere', () => {
  beforeAll(() => pretend('login-everywhere', [], LOGIN_PRESETS.everywhere + 1));
  afterAll(() => pretend('login-everywhere', [], 0));

  it('strangers have fewer tries, and still some', async () => {
    const stranger = new TestBrowser(identity, '198.51.100.77');
    const tries = [];
    for (let n = 0; n < 3; n += 1) tries.push(...codes(await stranger.login('asesor@cep.example', `intento ${n}`)));
    expect(tries).toEqual(['BAD_CREDENTIALS', 'BAD_CREDENTIALS', 'TOO_MANY_ATTEMPTS']);
  });

  it('nobody who knows their password is shut out', async () => {
    expect(codes(await new TestBrowser(identity, '198.51.100.78').login('asesor@cep.example', DEMO_PASSWORD))).toEqual(
      [],
    );
  });
});

/** As if that many tries had just been made. */
async function pretend(kind: string, by: (string | null)[], attempts: number): Promise<void> {
  const budget = { kind, by, max: 1_000_000, seconds: 900 };
  await spend(identity.db, [budget]);
  await identity.db.query(`UPDATE login_attempt SET attempts = $2 WHERE key = $1`, [budgetKey(budget), attempts]);
}
