import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { type Fault, TestBrowser } from '../../testing/browser';
import { mailedIdentity, type MailedIdentity, tokenIn } from '../../testing/mailed';
import { UserRole } from '../user';

const PASSWORD = 'kx8!qLmz';
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { accepted errors { field code } } }`;
const CONFIRM = `mutation ($input: ConfirmEmailInput!) {
  confirmEmail(input: $input) { user { id name role status email } errors { field code } }
}`;

interface Confirmed {
  confirmEmail: { user: { id: string; email: string } | null; errors: Fault[] };
}

let centre: MailedIdentity;
beforeAll(async () => {
  centre = await mailedIdentity();
});
afterAll(() => centre.identity.stop());

let visits = 0;
const browser = (): TestBrowser => new TestBrowser(centre.identity, `203.0.113.${(visits += 1)}`);
const signUp = (email: string, password = PASSWORD, by = browser()) =>
  by.run(SIGN_UP, { input: { name: 'Nerea Suárez', email, password } });
const confirm = async (token: string, password = PASSWORD, by = browser()) =>
  (await by.run<Confirmed>(CONFIRM, { input: { token, password } })).confirmEmail;
const accepted = { signUp: { accepted: true, errors: [] } };

describe('a student', () => {
  it('signs up, confirms the address by the letter, and is in', async () => {
    const own = browser();
    expect(await signUp('Nerea@example.com', PASSWORD, own)).toEqual(accepted);
    expect((await own.login('nerea@example.com', PASSWORD)).errors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    const letter = await centre.letter('nerea@example.com', /Confirma/);
    expect(letter.text).toContain('http://web/cuenta/confirmar/');
    const { user, errors } = await confirm(tokenIn(letter), PASSWORD, own);
    expect(errors).toEqual([]);
    expect(user).toMatchObject({ role: 'STUDENT', status: 'ACTIVE', email: 'nerea@example.com' });
    expect(own.sessionCookies.sort()).toEqual(['cep_access', 'cep_refresh']);
    expect((await own.refresh()).user?.id).toBe(user?.id);
  });

  it('opens one account, however often the letter is opened', async () => {
    await signUp('doble@example.com');
    const token = tokenIn(await centre.letter('doble@example.com', /Confirma/));
    const outcomes = await Promise.all([confirm(token), confirm(token)]);
    expect(outcomes.map(({ errors }) => errors.length).sort()).toEqual([0, 1]);
    expect((await confirm(token)).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('is not told to be in when the account was closed before its session opened', async () => {
    const { db } = centre.identity;
    await signUp('fugaz@example.com');
    const token = tokenIn(await centre.letter('fugaz@example.com', /Confirma/));
    await db.query(`CREATE FUNCTION close_at_once() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN NEW.status := 'DEACTIVATED'; RETURN NEW; END $$`);
    await db.query(`CREATE TRIGGER close_at_once BEFORE INSERT ON app_user FOR EACH ROW
      WHEN (NEW.email = 'fugaz@example.com') EXECUTE FUNCTION close_at_once()`);
    const own = browser();
    expect(await confirm(token, PASSWORD, own)).toMatchObject({ user: null, errors: [{ code: 'TOKEN_INVALID' }] });
    expect(own.sessionCookies).toEqual([]);
  });

  it('is told everything that is wrong at once', async () => {
    const input = { name: '', email: 'x', password: 'corta' };
    expect(await browser().run(SIGN_UP, { input })).toEqual({
      signUp: {
        accepted: false,
        errors: [
          { field: ['name'], code: 'REQUIRED' },
          { field: ['email'], code: 'INVALID' },
          { field: ['password'], code: 'WEAK_PASSWORD' },
        ],
      },
    });
  });
});

describe('an address that has an account', () => {
  it('gets the same answer; its owner alone hears of it, and nothing changes', async () => {
    const user = await createUser(centre.identity.db, { role: UserRole.STUDENT });
    expect(await signUp(user.email, 'otra clave 77')).toEqual(accepted);
    await centre.letter(user.email, /Ya tienes cuenta/);
    expect((await browser().login(user.email, DEMO_PASSWORD)).errors).toEqual([]);
    await centre.settled();
    expect(await centre.identity.db.query(`SELECT FROM sign_up WHERE email = $1`, [user.email])).toEqual([]);
  });

  it('costs the database the same as one that has none', async () => {
    const user = await createUser(centre.identity.db, { role: UserRole.STUDENT });
    const cost = (email: string) => centre.identity.sqlCount(() => signUp(email));
    expect(await cost(user.email)).toBe(await cost('otra@example.com'));
  });
});

describe('a stranger who signs up with the address of another', () => {
  it('gets no account by the click of its owner, who does not know the password', async () => {
    await signUp('victima@example.com', 'del extraño 1');
    const token = tokenIn(await centre.letter('victima@example.com', /Confirma/));
    expect((await confirm(token, 'la de la víctima')).errors).toEqual([
      { field: ['password'], code: 'BAD_CREDENTIALS' },
    ]);
    expect((await browser().login('victima@example.com', 'del extraño 1')).errors).toMatchObject([
      { code: 'BAD_CREDENTIALS' },
    ]);
  });

  it('cannot keep the owner from signing up themselves', async () => {
    await signUp('mia@example.com', 'del extraño 2');
    await centre.letter('mia@example.com', /Confirma/);
    await signUp('mia@example.com', 'de la dueña 3');
    const own = tokenIn(await centre.letter('mia@example.com', /Confirma/, 1));
    expect((await confirm(own, 'de la dueña 3')).errors).toEqual([]);
  });

  it('signs up twenty times an hour from one network at most, whatever the address within it', async () => {
    const ask = (n: number) =>
      signUp(`red${n}@example.com`, PASSWORD, new TestBrowser(centre.identity, `2001:db8:1:2::${n}`));
    const answers = [];
    for (let n = 1; n <= 21; n += 1) answers.push(await ask(n));
    expect(answers.slice(0, 20)).toEqual(Array(20).fill(accepted));
    expect(answers[20]).toEqual({ signUp: { accepted: false, errors: [{ field: null, code: 'TOO_MANY_ATTEMPTS' }] } });
  });

  it('sends three letters an hour at most', async () => {
    for (let n = 0; n < 5; n += 1) expect(await signUp('bombardeo@example.com')).toEqual(accepted);
    await centre.settled();
    expect(centre.mails.filter(({ to }) => to.address === 'bombardeo@example.com')).toHaveLength(3);
  });
});
