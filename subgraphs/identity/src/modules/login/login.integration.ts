import { verifyAccessToken } from '@cep/kit';
import { TEST_SECRET, testSubgraph, type TestSubgraph } from '@cep/kit/testing';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { TestBrowser } from '../../testing/browser';
import { User, UserRole, UserStatus } from '../user';
import { MAX_ATTEMPTS } from './attempt-limit';

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

describe('after many tries from one address', () => {
  const address = '198.51.100.7';

  beforeAll(async () => {
    await createUser(identity.db, { email: 'objetivo@cep.example' });
    const guesser = new TestBrowser(identity, address);
    const tries = await Promise.all(
      Array.from({ length: MAX_ATTEMPTS + 2 }, (_, n) => guesser.login('objetivo@cep.example', `intento ${n}`)),
    );
    // All at once: the limit holds for them together.
    expect(tries.flatMap(codes).sort()).toEqual([
      ...Array(MAX_ATTEMPTS).fill('BAD_CREDENTIALS'),
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

  it('the owner can still get in from elsewhere', async () => {
    expect(codes(await new TestBrowser(identity, '203.0.113.5').login('objetivo@cep.example', DEMO_PASSWORD))).toEqual(
      [],
    );
  });

  it('other accounts can still get in from there', async () => {
    expect(codes(await new TestBrowser(identity, address).login('asesor@cep.example', DEMO_PASSWORD))).toEqual([]);
  });

  it('the same password is taken once the time is over, however often it was tried meanwhile', async () => {
    await new TestBrowser(identity, address).login('objetivo@cep.example', 'otra vez');
    await identity.db.query(`UPDATE login_attempt SET window_ends_at = now() WHERE attempts > $1`, [MAX_ATTEMPTS]);
    expect(codes(await new TestBrowser(identity, address).login('objetivo@cep.example', DEMO_PASSWORD))).toEqual([]);
  });
});
