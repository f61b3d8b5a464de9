import { newId, type Principal } from '@cep/kit';
import { testSubgraph, type TestSubgraph, waitFor } from '@cep/kit/testing';
import { generateSync } from 'otplib';
import { environment } from '../../env';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { identitySubgraph } from '../../subgraph';
import { type Fault, TestBrowser } from '../../testing/browser';
import { type User, UserRole } from '../user';

const BEGIN = `mutation ($input: BeginTotpInput!) { beginTotp(input: $input) { enrolment { uri qr secret } errors { field code } } }`;
const CONFIRM = `mutation ($input: ConfirmTotpInput!) { confirmTotp(input: $input) { recoveryCodes user { id } errors { field code } } }`;
const RENEW = `mutation ($input: BothFactorsInput!) { renewRecoveryCodes(input: $input) { recoveryCodes errors { code } } }`;
const DISABLE = `mutation ($input: BothFactorsInput!) { disableTotp(input: $input) { user { id } errors { field code } } }`;
const RESET = `mutation ($id: ID!) { resetUserTotp(id: $id) { user { id } errors { code } } }`;
const STATE = `{ me { twoFactor { enabled required recoveryCodesLeft } } }`;

interface Begun {
  beginTotp: { enrolment: { uri: string; qr: string; secret: string } | null; errors: Fault[] };
}
interface Confirmed {
  confirmTotp: { recoveryCodes: string[] | null; user: { id: string } | null; errors: Fault[] };
}

let identity: TestSubgraph;
beforeAll(async () => {
  identity = await testSubgraph(identitySubgraph);
});
afterAll(() => identity.stop());

let visits = 0;
const newBrowser = (): TestBrowser => new TestBrowser(identity, `203.0.113.${(visits += 1)}`);
const step = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;
/** The code that an app shows now, or so many seconds later. */
const codeOf = (secret: string, seconds = 0) => generateSync({ secret, epoch: step(seconds) });
/** As if a while had passed since the last code: each step of time counts once. */
const later = (user: User) => identity.db.query(`UPDATE second_factor SET last_step = 0 WHERE user_id = $1`, [user.id]);

/** Somebody with a second factor in use. */
async function protectedUser(role = UserRole.ADVISOR) {
  const user = await createUser(identity.db, { role });
  const browser = newBrowser();
  await browser.login(user.email, DEMO_PASSWORD);
  const { beginTotp } = await browser.run<Begun>(BEGIN, { input: { password: DEMO_PASSWORD } });
  const secret = beginTotp.enrolment?.secret ?? '';
  const { confirmTotp } = await browser.run<Confirmed>(CONFIRM, { input: { code: codeOf(secret) } });
  await later(user);
  return { user, browser, secret, recoveryCodes: confirmTotp.recoveryCodes ?? [] };
}

describe('putting a second factor on', () => {
  it('takes the password, a picture for the app, and its first code; then there are ten recovery codes', async () => {
    const user = await createUser(identity.db);
    const browser = newBrowser();
    await browser.login(user.email, DEMO_PASSWORD);
    const refused = await browser.run<Begun>(BEGIN, { input: { password: 'otra' } });
    expect(refused.beginTotp).toEqual({ enrolment: null, errors: [{ field: ['password'], code: 'BAD_CREDENTIALS' }] });

    const { beginTotp } = await browser.run<Begun>(BEGIN, { input: { password: DEMO_PASSWORD } });
    expect(beginTotp.enrolment?.uri).toMatch(/^otpauth:\/\/totp\/CEP/);
    expect(beginTotp.enrolment?.qr).toMatch(/^data:image\/svg\+xml;base64,/);
    expect(await browser.run(STATE)).toMatchObject({ me: { twoFactor: { enabled: false } } });

    const secret = beginTotp.enrolment?.secret ?? '';
    const wrong = await browser.run<Confirmed>(CONFIRM, { input: { code: '000000' } });
    expect(wrong.confirmTotp.errors).toEqual([{ field: ['code'], code: 'BAD_CODE' }]);
    const { confirmTotp } = await browser.run<Confirmed>(CONFIRM, { input: { code: codeOf(secret) } });
    expect(new Set(confirmTotp.recoveryCodes)).toHaveProperty('size', 10);
    expect(await browser.run(STATE)).toEqual({
      me: { twoFactor: { enabled: true, required: false, recoveryCodesLeft: 10 } },
    });
  });

  it('leaves neither secret nor codes readable in the database or the log', async () => {
    const { secret, recoveryCodes } = await protectedUser();
    const [row] = await identity.db.query<{ text: string }[]>(
      `SELECT (SELECT string_agg(encode(sealed_secret, 'escape'), ' ') FROM second_factor)
           || (SELECT string_agg(encode(hash, 'escape'), ' ') FROM recovery_code)
           || (SELECT string_agg(l::text, ' ') FROM event_log l) AS text`,
    );
    for (const hidden of [secret, ...recoveryCodes]) expect(row?.text).not.toContain(hidden);
  });
});

describe('a login with a second factor', () => {
  it('opens nothing by the password alone', async () => {
    const { user } = await protectedUser();
    const browser = newBrowser();
    const outcome = await browser.loginStep(user.email, DEMO_PASSWORD);
    expect(outcome).toMatchObject({ user: null, challenge: { kind: 'SECOND_FACTOR' }, errors: [] });
    expect(browser.cookies).toEqual({});
  });

  it('is completed by the code of the app', async () => {
    const { user, secret } = await protectedUser();
    const browser = newBrowser();
    const { challenge } = await browser.loginStep(user.email, DEMO_PASSWORD);
    expect((await browser.completeLogin(challenge?.token ?? '', codeOf(secret))).user?.id).toBe(user.id);
    expect(browser.sessionCookies).toHaveLength(2);
  });

  it('takes each code once, and codes of a clock half a minute off', async () => {
    const { user, secret } = await protectedUser();
    const complete = async (code: string) => {
      const browser = newBrowser();
      const { challenge } = await browser.loginStep(user.email, DEMO_PASSWORD);
      return (await browser.completeLogin(challenge?.token ?? '', code)).errors.map(({ code: fault }) => fault);
    };
    // Not so late in a step that the code of the one before is two behind when it arrives.
    await waitFor(() => Date.now() % 30_000 < 15_000);
    const code = codeOf(secret, -30);
    expect(await complete(code)).toEqual([]);
    expect(await complete(code)).toEqual(['BAD_CODE']);
    expect(await complete(codeOf(secret, 30))).toEqual([]);
    // What the app showed before is over once a later code was taken.
    expect(await complete(codeOf(secret))).toEqual(['BAD_CODE']);
    await later(user);
    expect(await complete(codeOf(secret, -300))).toEqual(['BAD_CODE']);
  });

  it('takes each recovery code once, however it is typed', async () => {
    const { user, recoveryCodes } = await protectedUser();
    const complete = async (code: string) => {
      const browser = newBrowser();
      const { challenge } = await browser.loginStep(user.email, DEMO_PASSWORD);
      return (await browser.completeLogin(challenge?.token ?? '', code)).errors.map(({ code: fault }) => fault);
    };
    const code = recoveryCodes[3] ?? '';
    expect(await complete(` ${code.toUpperCase().replace('-', ' ')} `)).toEqual([]);
    expect(await complete(code)).toEqual(['BAD_CODE']);
  });

  it('ends the challenge after five wrong codes, used or old', async () => {
    const { user, secret } = await protectedUser();
    const browser = newBrowser();
    const { challenge } = await browser.loginStep(user.email, DEMO_PASSWORD);
    const token = challenge?.token ?? '';
    for (let n = 0; n < 5; n += 1)
      expect((await browser.completeLogin(token, '000000')).errors).toMatchObject([{ code: 'BAD_CODE' }]);
    expect((await browser.completeLogin(token, codeOf(secret))).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);

    const second = (await browser.loginStep(user.email, DEMO_PASSWORD)).challenge?.token ?? '';
    expect((await browser.completeLogin(second, codeOf(secret))).errors).toEqual([]);
    await later(user);
    expect((await browser.completeLogin(second, codeOf(secret))).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);

    const third = (await newBrowser().loginStep(user.email, DEMO_PASSWORD)).challenge?.token ?? '';
    await identity.db.query(`UPDATE login_challenge SET expires_at = now()`);
    expect((await browser.completeLogin(third, codeOf(secret))).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('cannot be guessed by many challenges; the owner gets in where the account is known', async () => {
    const { user, browser: known, secret } = await protectedUser();
    const faults: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const stranger = newBrowser();
      const { challenge } = await stranger.loginStep(user.email, DEMO_PASSWORD);
      for (let n = 0; n < 4; n += 1)
        faults.push((await stranger.completeLogin(challenge?.token ?? '', '000000')).errors[0]?.code ?? '');
    }
    expect(faults).toEqual([...Array(10).fill('BAD_CODE'), 'TOO_MANY_ATTEMPTS', 'TOO_MANY_ATTEMPTS']);
    const { challenge } = await known.loginStep(user.email, DEMO_PASSWORD);
    expect((await known.completeLogin(challenge?.token ?? '', codeOf(secret))).errors).toEqual([]);
  });

  it('opens no session once the password was changed between its steps', async () => {
    const { user, browser: owner, secret } = await protectedUser();
    const thief = newBrowser();
    const { challenge } = await thief.loginStep(user.email, DEMO_PASSWORD);
    await owner.run(`mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { errors { code } } }`, {
      input: { current: DEMO_PASSWORD, next: 'el loro verde come pipas' },
    });
    expect((await thief.completeLogin(challenge?.token ?? '', codeOf(secret))).errors).toMatchObject([
      { code: 'TOKEN_INVALID' },
    ]);
  });
});

describe('taking it off', () => {
  it('needs password and code', async () => {
    const { user, browser, secret } = await protectedUser();
    const disable = async (password: string, code: string) =>
      (await browser.run<{ disableTotp: { errors: Fault[] } }>(DISABLE, { input: { password, code } })).disableTotp
        .errors;
    expect(await disable('otra', codeOf(secret))).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    expect(await disable(DEMO_PASSWORD, '000000')).toMatchObject([{ code: 'BAD_CODE' }]);
    expect(await disable(DEMO_PASSWORD, codeOf(secret))).toEqual([]);
    expect((await newBrowser().login(user.email, DEMO_PASSWORD)).user?.id).toBe(user.id);
  });

  it('by an administrator, for somebody who lost it, ends their sessions; but not for oneself', async () => {
    const { user, browser } = await protectedUser();
    const admin = await createUser(identity.db, { role: UserRole.ADMIN });
    const as: Principal = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
    const reset = async (id: string) =>
      (await identity.execute<{ resetUserTotp: { errors: Fault[] } }>(RESET, { id }, { as })).data?.resetUserTotp
        .errors;
    expect(await reset(user.id)).toEqual([]);
    expect((await browser.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await newBrowser().login(user.email, DEMO_PASSWORD)).errors).toEqual([]);
    expect(await reset(user.id)).toMatchObject([{ code: 'CONFLICT' }]);
    expect(await reset(admin.id)).toMatchObject([{ code: 'CONFLICT' }]);
    const { errors } = await identity.execute(RESET, { id: user.id }, { as: 'ADVISOR' });
    expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
  });

  it('new recovery codes end the old ones', async () => {
    const { browser, secret, user, recoveryCodes } = await protectedUser();
    const { renewRecoveryCodes } = await browser.run<{ renewRecoveryCodes: { recoveryCodes: string[] } }>(RENEW, {
      input: { password: DEMO_PASSWORD, code: codeOf(secret) },
    });
    expect(renewRecoveryCodes.recoveryCodes).toHaveLength(10);
    const other = newBrowser();
    const { challenge } = await other.loginStep(user.email, DEMO_PASSWORD);
    const complete = async (code = '') => (await other.completeLogin(challenge?.token ?? '', code)).errors;
    expect(await complete(recoveryCodes[0])).toMatchObject([{ code: 'BAD_CODE' }]);
    expect(await complete(renewRecoveryCodes.recoveryCodes[0])).toEqual([]);
  });
});

describe('an administrator in production', () => {
  beforeAll(() => void (environment['ADMIN_SECOND_FACTOR'] = 'true'));
  afterAll(() => void delete environment['ADMIN_SECOND_FACTOR']);

  it('gets nothing by the password but the way to a second factor, and with it is in', async () => {
    const user = await createUser(identity.db, { role: UserRole.ADMIN });
    const browser = newBrowser();
    const { challenge, user: nobody } = await browser.loginStep(user.email, DEMO_PASSWORD);
    expect([nobody, challenge?.kind]).toEqual([null, 'ENROLMENT']);
    const challengeToken = challenge?.token ?? '';
    expect((await browser.completeLogin(challengeToken, '000000')).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);

    const { beginTotp } = await browser.run<Begun>(BEGIN, { input: { challengeToken } });
    const code = codeOf(beginTotp.enrolment?.secret ?? '');
    const { confirmTotp } = await browser.run<Confirmed>(CONFIRM, { input: { challengeToken, code } });
    expect(confirmTotp).toMatchObject({ user: { id: user.id }, errors: [] });
    expect(await browser.run(STATE)).toMatchObject({ me: { twoFactor: { enabled: true, required: true } } });
    const again = await browser.run<Confirmed>(CONFIRM, { input: { challengeToken, code } });
    expect(again.confirmTotp.errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
  });

  it('cannot take it off', async () => {
    const { browser, secret } = await protectedAdmin();
    const { disableTotp } = await browser.run<{ disableTotp: { errors: Fault[] } }>(DISABLE, {
      input: { password: DEMO_PASSWORD, code: codeOf(secret) },
    });
    expect(disableTotp.errors).toMatchObject([{ code: 'SECOND_FACTOR_REQUIRED' }]);
  });

  it('is the only one who must', async () => {
    const user = await createUser(identity.db, { role: UserRole.ACADEMIC_MANAGER });
    expect((await newBrowser().loginStep(user.email, DEMO_PASSWORD)).challenge).toBeNull();
  });
});

async function protectedAdmin() {
  environment['ADMIN_SECOND_FACTOR'] = 'false';
  const made = await protectedUser(UserRole.ADMIN);
  environment['ADMIN_SECOND_FACTOR'] = 'true';
  return made;
}
