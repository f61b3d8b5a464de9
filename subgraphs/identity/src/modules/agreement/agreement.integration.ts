import { keyedHash, type Principal } from '@cep/kit';
import { TEST_SECRET, waitFor } from '@cep/kit/testing';
import { createUser } from '../../factories/user.factory';
import { asAdministrator } from '../../testing/as-administrator';
import { type Fault, TestBrowser } from '../../testing/browser';
import { mailedIdentity, type MailedIdentity, tokenIn } from '../../testing/mailed';
import { UserRole } from '../user';

const PASSWORD = 'kx8!qLmz';
const VERSION = '2026-11-22';
const SIGN_UP = `mutation ($input: SignUpInput!) { signUp(input: $input) { accepted errors { field code message } } }`;
const AGREEMENT = `agreement { version acceptedAt }`;
const CONFIRM = `mutation ($input: ConfirmEmailInput!) { confirmEmail(input: $input) { user { id ${AGREEMENT} } } }`;
const ME = `{ me { id ${AGREEMENT} } }`;
const USER = `query ($id: ID!) { user(id: $id) { id ${AGREEMENT} } }`;

interface Agreed {
  id: string;
  agreement: { version: string; acceptedAt: string } | null;
}
interface Answer {
  signUp: { accepted: boolean; errors: Fault[] };
}

let centre: MailedIdentity;
beforeAll(async () => {
  centre = await mailedIdentity();
});
afterAll(() => centre.identity.stop());

let visits = 0;
const browser = (): TestBrowser => new TestBrowser(centre.identity, `198.51.100.${(visits += 1)}`);
const signUp = async (email: string, agreement?: object | null, by = browser()) =>
  (await by.run<Answer>(SIGN_UP, { input: { name: 'Nerea Suárez', email, password: PASSWORD, agreement } })).signUp;
const agreed = { accepted: true, version: VERSION };
const taken = { accepted: true, errors: [] };

async function confirm(email: string, by = browser()): Promise<Agreed> {
  const token = tokenIn(await centre.letter(email, /Confirma/));
  const answer = await by.run<{ confirmEmail: { user: Agreed | null } }>(CONFIRM, {
    input: { token, password: PASSWORD },
  });
  if (!answer.confirmEmail.user) throw new Error(`${email} has no account`);
  return answer.confirmEmail.user;
}

const rows = <T>(sql: string, values: unknown[] = []): Promise<T[]> => centre.identity.db.query<T[]>(sql, values);

describe('a student who agrees when signing up', () => {
  const email = 'nerea@example.com';
  let own: TestBrowser;
  let student: Agreed;

  beforeAll(async () => {
    own = browser();
    expect(await signUp(email, agreed, own)).toEqual(taken);
    const [asked] = await rows<{ created_at: Date }>(`SELECT created_at FROM sign_up WHERE email = $1`, [email]);
    student = await confirm(email, own);
    expect(student.agreement).toEqual({ version: VERSION, acceptedAt: asked?.created_at.toISOString() });
  });

  it('sees later which version it was, and when', async () => {
    expect((await own.run<{ me: Agreed }>(ME)).me).toEqual(student);
  });

  it('leaves the evidence with the account: the request it came by and a hash in place of the address', async () => {
    const [row] = await rows<{ request_id: string; ip_hash: Buffer }>(
      `SELECT request_id, ip_hash FROM agreement WHERE user_id = $1`,
      [student.id],
    );
    const [event] = await rows<{ request_id: string }>(
      `SELECT request_id FROM event_log WHERE type = 'sign-up.requested' AND payload ->> 'agreedVersion' = $1`,
      [VERSION],
    );
    expect(row?.request_id).toBe(event?.request_id);
    expect(row?.ip_hash).toEqual(keyedHash(TEST_SECRET, 'agreement-address', '198.51.100.1'));
  });

  it('is in the audit log with it', async () => {
    const event = await waitFor(
      async () => {
        const [found] = await rows<{ changes: unknown }>(
          `SELECT changes::jsonb FROM audit.event WHERE action = 'user.created' AND subject_id = $1`,
          [student.id],
        );
        return found;
      },
      { timeoutMs: 30_000, what: 'the new account in the audit log' },
    );
    expect(event.changes).toEqual(
      expect.arrayContaining([
        { path: 'agreedVersion', before: null, after: VERSION },
        { path: 'agreedAt', before: null, after: student.agreement?.acceptedAt },
      ]),
    );
  });

  it('is known to have agreed to whoever manages accounts, and to nobody else', async () => {
    const admin = await createUser(centre.identity.db, { role: UserRole.ADMIN });
    const advisor = await createUser(centre.identity.db);
    const as = (role: Principal['role'], userId: string): Principal => ({ role, userId, sessionId: null, name: null });
    const seen = await browser().ask<{ user: Agreed | null }>(USER, { id: student.id }, as('ADMIN', admin.id));
    expect(seen.data?.user).toEqual(student);
    // A student no advisor may know at all; so what an advisor sees of the administrator must do.
    await rows(`INSERT INTO agreement (user_id, version, accepted_at, request_id) VALUES ($1, 'x', now(), 'r')`, [
      admin.id,
    ]);
    const other = await browser().ask<{ user: Agreed | null }>(USER, { id: admin.id }, as('ADVISOR', advisor.id));
    expect(other.data?.user).toEqual({ id: admin.id, agreement: null });
  });

  it('cannot be made to have agreed to something else: the database refuses, whoever asks', async () => {
    await asAdministrator(centre.identity, async (db) => {
      await expect(db.query(`UPDATE identity.agreement SET version = 'otra'`)).rejects.toThrow('does not change');
    });
  });
});

describe('a sign-up without agreement', () => {
  it('is refused when the person does not agree, at the field and with what to do', async () => {
    expect(await signUp('no@example.com', { accepted: false, version: VERSION })).toEqual({
      accepted: false,
      errors: [
        {
          field: ['agreement', 'accepted'],
          code: 'REQUIRED',
          message: 'Para abrir la cuenta, acepta la política de privacidad: marca la casilla.',
        },
      ],
    });
    expect(await rows(`SELECT FROM sign_up WHERE email = 'no@example.com'`)).toEqual([]);
  });

  it.each(['', ' ', 'v'.repeat(41), '<b>1</b>', 'https://premio.example'])(
    'is refused when the version is %j',
    async (version) => {
      const { errors } = await signUp('version@example.com', { accepted: true, version });
      expect(errors).toMatchObject([{ field: ['agreement', 'version'], code: 'INVALID' }]);
    },
  );

  it.each([undefined, null])('makes an account with none on record when it is left out (%p)', async (agreement) => {
    const email = `sin-${agreement}@example.com`;
    expect(await signUp(email, agreement)).toEqual(taken);
    expect(await rows(`SELECT agreed_version, request_id, ip_hash FROM sign_up WHERE email = $1`, [email])).toEqual([
      { agreed_version: null, request_id: null, ip_hash: null },
    ]);
    expect((await confirm(email)).agreement).toBeNull();
  });
});

describe('an address that has an account', () => {
  it.each([
    ['agreed', agreed],
    ['not agreed', { accepted: false, version: VERSION }],
    ['of no version', { accepted: true, version: '' }],
  ])('gets the answer of any other address, at the same cost: %s', async (_what, agreement) => {
    const { email, id } = await createUser(centre.identity.db, { role: UserRole.STUDENT });
    const ask = async (address: string) => {
      let answer: unknown;
      const statements = await centre.identity.sqlCount(async () => {
        answer = await signUp(address, agreement);
      });
      return { answer, statements };
    };
    expect(await ask(email)).toEqual(await ask(`nadie-${visits}@example.com`));
    await centre.settled();
    expect(await rows(`SELECT FROM agreement WHERE user_id = $1`, [id])).toEqual([]);
  });
});
