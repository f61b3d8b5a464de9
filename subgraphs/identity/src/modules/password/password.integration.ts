import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { TestBrowser, type Fault } from '../../testing/browser';
import { mailedIdentity, type MailedIdentity, tokenIn } from '../../testing/mailed';
import { LOGIN_PRESETS } from '../login';
import { UserRole, UserStatus } from '../user';

const PASSWORD = 'el loro verde come pipas';
const REQUEST = `mutation ($email: String!) { requestPasswordReset(email: $email) { accepted errors { code } } }`;
const SET = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { user { id } errors { field code } } }`;
const CHANGE = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { user { id } errors { field code } } }`;

let centre: MailedIdentity;
beforeAll(async () => {
  centre = await mailedIdentity();
});
afterAll(() => centre.identity.stop());

let visits = 0;
const browser = (): TestBrowser => new TestBrowser(centre.identity, `203.0.113.${(visits += 1)}`);
const accepted = { requestPasswordReset: { accepted: true, errors: [] } };
const set = async (token: string, password = PASSWORD, by = browser()): Promise<Fault[]> =>
  (await by.run<{ setPassword: { errors: Fault[] } }>(SET, { input: { token, password } })).setPassword.errors;

describe('the least length of a password', () => {
  it.each([
    ['PUBLIC', 8],
    ['STUDENT', 8],
    ['VIEWER', 15],
    ['ADMIN', 15],
  ] as const)('is told to %s: %i', async (as, least) => {
    const { data } = await centre.identity.execute('{ minPasswordLength }', {}, { as });
    expect(data).toEqual({ minPasswordLength: least });
  });
});

describe('a forgotten password', () => {
  it('is set anew by a mailed link, which ends every session', async () => {
    const user = await createUser(centre.identity.db);
    const old = browser();
    await old.login(user.email, DEMO_PASSWORD);
    expect(await browser().run(REQUEST, { email: ` ${user.email.toUpperCase()}` })).toEqual(accepted);
    const letter = await centre.letter(user.email, /Cambia tu contraseña/);
    expect(letter.text).toContain('http://panel/contrasena/');
    expect(await set(tokenIn(letter))).toEqual([]);
    expect((await old.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await browser().login(user.email, DEMO_PASSWORD)).errors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    expect((await browser().login(user.email, PASSWORD)).errors).toEqual([]);
    await centre.letter(user.email, /ha cambiado por un enlace/);
  });

  it('of a student leads to the web, and needs eight characters', async () => {
    const user = await createUser(centre.identity.db, { role: UserRole.STUDENT });
    await browser().run(REQUEST, { email: user.email });
    const letter = await centre.letter(user.email, /Cambia tu contraseña/);
    expect(letter.text).toContain('http://web/cuenta/contrasena/');
    expect(await set(tokenIn(letter), 'kx8!qLm')).toEqual([{ field: ['password'], code: 'WEAK_PASSWORD' }]);
    expect(await set(tokenIn(letter), 'kx8!qLmz')).toEqual([]);
  });

  it('of an address that nobody has, or of a closed account, gets the same answer and no letter', async () => {
    const closed = await createUser(centre.identity.db, { status: UserStatus.DEACTIVATED });
    for (const email of ['nadie@cep.example', closed.email])
      expect(await browser().run(REQUEST, { email })).toEqual(accepted);
    await centre.settled();
    expect(centre.mails.filter(({ to }) => ['nadie@cep.example', closed.email].includes(to.address))).toEqual([]);
    expect(await centre.identity.db.query(`SELECT FROM password_reset`)).toEqual([]);
  });

  it('costs the database the same whether the address is known or not', async () => {
    const user = await createUser(centre.identity.db);
    const cost = (email: string) => centre.identity.sqlCount(() => browser().run(REQUEST, { email }));
    expect(await cost(user.email)).toBe(await cost('tampoco@cep.example'));
  });

  it('brings three letters an hour at most, and any of them is good', async () => {
    const user = await createUser(centre.identity.db);
    for (let n = 0; n < 5; n += 1) expect(await browser().run(REQUEST, { email: user.email })).toEqual(accepted);
    await centre.letter(user.email, /Cambia tu contraseña/, 2);
    await centre.settled();
    const letters = centre.mails.filter(({ to }) => to.address === user.email);
    expect(letters).toHaveLength(3);
    expect(await set(tokenIn(letters[0] ?? { text: '' }))).toEqual([]);
    expect(await set(tokenIn(letters[2] ?? { text: '' }))).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('is asked for twenty times an hour from one network at most, whatever the address within it', async () => {
    const ask = (n: number) =>
      new TestBrowser(centre.identity, `2001:db8:1:2::${n}`).run(REQUEST, { email: `red${n}@cep.example` });
    for (let n = 1; n <= 20; n += 1) expect(await ask(n)).toEqual(accepted);
    expect(await ask(21)).toMatchObject({ requestPasswordReset: { accepted: false } });
  });

  it('lets the owner in while their account is tried from everywhere', async () => {
    const user = await createUser(centre.identity.db);
    await Promise.all(
      Array.from({ length: LOGIN_PRESETS.perAccount + 1 }, (_, n) =>
        new TestBrowser(centre.identity, `198.51.100.${n}`).login(user.email, 'otra cosa'),
      ),
    );
    const own = browser();
    expect((await own.login(user.email, DEMO_PASSWORD)).errors).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
    await own.run(REQUEST, { email: user.email });
    expect(await set(tokenIn(await centre.letter(user.email, /Cambia tu contraseña/)), PASSWORD, own)).toEqual([]);
    expect((await own.login(user.email, PASSWORD)).errors).toEqual([]);
  });

  it('is not set by a token that nobody mailed, nor by one that has expired', async () => {
    expect(await set('inventado')).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    const user = await createUser(centre.identity.db);
    await browser().run(REQUEST, { email: user.email });
    const token = tokenIn(await centre.letter(user.email, /Cambia tu contraseña/));
    await centre.identity.db.query(`UPDATE password_link SET expires_at = now() WHERE user_id = $1`, [user.id]);
    expect(await set(token)).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('is set once, also when the link is opened twice at once', async () => {
    const user = await createUser(centre.identity.db);
    await browser().run(REQUEST, { email: user.email });
    const token = tokenIn(await centre.letter(user.email, /Cambia tu contraseña/));
    const outcomes = await Promise.all([set(token, `${PASSWORD} a`), set(token, `${PASSWORD} b`)]);
    expect(outcomes.map((errors) => errors.length).sort()).toEqual([0, 1]);
  });
});

describe("changing one's password", () => {
  const change = async (by: TestBrowser, current: string, next: string) =>
    (await by.run<{ changePassword: { errors: Fault[] } }>(CHANGE, { input: { current, next } })).changePassword.errors;

  it('needs the old one, and ends the other sessions but not this one', async () => {
    const user = await createUser(centre.identity.db);
    const [here, there] = [browser(), browser()];
    for (const one of [here, there]) await one.login(user.email, DEMO_PASSWORD);
    expect(await change(here, 'no es esta', PASSWORD)).toEqual([{ field: ['current'], code: 'BAD_CREDENTIALS' }]);
    expect(await change(here, DEMO_PASSWORD, 'corta')).toEqual([{ field: ['next'], code: 'WEAK_PASSWORD' }]);
    expect(await change(here, DEMO_PASSWORD, PASSWORD)).toEqual([]);
    expect((await here.refresh()).errors).toEqual([]);
    expect((await there.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    await centre.letter(user.email, /ha cambiado$/);
  });

  it('is not a way to guess it', async () => {
    const user = await createUser(centre.identity.db);
    const own = browser();
    await own.login(user.email, DEMO_PASSWORD);
    for (let n = 0; n < 5; n += 1) await change(own, `intento ${n}`, PASSWORD);
    expect(await change(own, DEMO_PASSWORD, PASSWORD)).toMatchObject([{ code: 'TOO_MANY_ATTEMPTS' }]);
  });

  it('is not for the public', async () => {
    const { errors } = await browser().ask(CHANGE, { input: { current: 'a', next: 'b' } });
    expect(errors?.[0]?.extensions['code']).toBe('UNAUTHENTICATED');
  });
});
