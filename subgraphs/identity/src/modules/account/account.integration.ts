import { newId, type Principal } from '@cep/kit';
import { createUser, DEMO_PASSWORD } from '../../factories/user.factory';
import { TestBrowser, type Fault } from '../../testing/browser';
import { mailedIdentity, type MailedIdentity, tokenIn } from '../../testing/mailed';
import { User, UserRole, UserStatus } from '../user';

const PASSWORD = 'el loro verde come pipas';
const FIELDS = '{ user { id name role status } errors { field code } }';
const INVITE = `mutation ($input: InviteUserInput!) { inviteUser(input: $input) ${FIELDS} }`;
const RESEND = `mutation ($id: ID!) { resendInvitation(id: $id) ${FIELDS} }`;
const ROLE = `mutation ($id: ID!, $role: Role!) { changeUserRole(id: $id, role: $role) ${FIELDS} }`;
const CLOSE = `mutation ($id: ID!) { deactivateUser(id: $id) ${FIELDS} }`;
const REOPEN = `mutation ($id: ID!) { reactivateUser(id: $id) ${FIELDS} }`;
const LINK = `query ($token: String!) { passwordLink(token: $token) { purpose name email minLength } }`;
const SET = `mutation ($input: SetPasswordInput!) { setPassword(input: $input) { user { id } errors { field code } } }`;
const PROFILE = `mutation ($input: UpdateProfileInput!) { updateProfile(input: $input) ${FIELDS} }`;

interface Payload {
  user: { id: string; name: string; role: string; status: string } | null;
  errors: Fault[];
}

let centre: MailedIdentity;
let admin: User;
let as: Principal;

beforeAll(async () => {
  centre = await mailedIdentity();
  admin = await createUser(centre.identity.db, { role: UserRole.ADMIN, email: 'admin@cep.example' });
  as = { role: 'ADMIN', userId: admin.id, sessionId: newId(), name: admin.name };
});
afterAll(() => centre.identity.stop());

async function ask(query: string, variables: Record<string, unknown>, principal: Principal = as): Promise<Payload> {
  const { data, errors } = await centre.identity.execute<Record<string, Payload>>(query, variables, { as: principal });
  const payload = Object.values(data ?? {})[0];
  if (!payload) throw new Error(JSON.stringify(errors));
  return payload;
}
const codes = ({ errors }: Payload) => errors.map(({ code }) => code);
const invite = (email: string, role = 'ADVISOR') => ask(INVITE, { input: { name: 'Nuria Vega', email, role } });
const eventsOf = async (id: string) =>
  (
    await centre.identity.db.query<{ type: string }[]>(
      `SELECT type FROM event_log WHERE subject_id = $1 ORDER BY txid, seq`,
      [id],
    )
  ).map(({ type }) => type);

describe('somebody new in the team', () => {
  it('is invited by mail, sets a password by the link, and is in', async () => {
    const { user, errors } = await invite('Nuria.Vega@cep.example ');
    expect(errors).toEqual([]);
    expect(user).toMatchObject({ name: 'Nuria Vega', role: 'ADVISOR', status: 'INVITED' });

    const letter = await centre.letter('nuria.vega@cep.example', /Tu cuenta/);
    expect(letter.text).toContain('http://panel/contrasena/');
    const token = tokenIn(letter);
    const browser = new TestBrowser(centre.identity, '203.0.113.1');
    expect(await browser.run(LINK, { token })).toEqual({
      passwordLink: { purpose: 'INVITATION', name: 'Nuria Vega', email: 'nuria.vega@cep.example', minLength: 15 },
    });
    expect(await browser.run(SET, { input: { token, password: PASSWORD } })).toEqual({
      setPassword: { user: { id: user?.id }, errors: [] },
    });
    expect((await browser.login('nuria.vega@cep.example', PASSWORD)).errors).toEqual([]);
    expect(await eventsOf(user?.id ?? '')).toEqual([
      'user.created',
      'user.invited',
      'user.invitation-accepted',
      'user.logged-in',
    ]);
  });

  it('cannot log in before, nor use the link twice', async () => {
    await invite('pronto@cep.example');
    const token = tokenIn(await centre.letter('pronto@cep.example', /Tu cuenta/));
    const browser = new TestBrowser(centre.identity, '203.0.113.2');
    expect((await browser.login('pronto@cep.example', PASSWORD)).errors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    await browser.run(SET, { input: { token, password: PASSWORD } });
    const again = await browser.run<{ setPassword: Payload }>(SET, { input: { token, password: `${PASSWORD}!` } });
    expect(codes(again.setPassword)).toEqual(['TOKEN_INVALID']);
  });

  it('gets a new link when asked for, and the old one ends', async () => {
    const { user } = await invite('olvido@cep.example');
    const first = tokenIn(await centre.letter('olvido@cep.example', /Tu cuenta/));
    expect(codes(await ask(RESEND, { id: user?.id }))).toEqual([]);
    const second = tokenIn(await centre.letter('olvido@cep.example', /Tu cuenta/, 1));
    expect(second).not.toBe(first);
    const browser = new TestBrowser(centre.identity, '203.0.113.3');
    expect(await browser.run(LINK, { token: first })).toEqual({ passwordLink: null });
    expect(await browser.run(LINK, { token: second })).not.toEqual({ passwordLink: null });
  });

  it('must have a name, an address of their own and a role of the team', async () => {
    const input = { name: ' ', email: 'nadie', role: 'STUDENT' };
    expect((await ask(INVITE, { input })).errors).toEqual([
      { field: ['name'], code: 'REQUIRED' },
      { field: ['email'], code: 'INVALID' },
      { field: ['role'], code: 'INVALID' },
    ]);
    expect(codes(await invite('ADMIN@cep.example'))).toEqual(['EMAIL_TAKEN']);
  });

  it('is stored with neither token nor address in log or queue', async () => {
    await invite('discreta@cep.example');
    const token = tokenIn(await centre.letter('discreta@cep.example', /Tu cuenta/));
    const [row] = await centre.identity.db.query<{ text: string }[]>(
      `SELECT string_agg(l::text, ' ') AS text FROM event_log l`,
    );
    const jobs = await centre.identity.jobs.queue('account.mail').getJobs(['completed']);
    for (const text of [row?.text ?? '', JSON.stringify(jobs.map(({ data }) => data))]) {
      expect(text).not.toContain(token);
      expect(text).not.toContain('discreta@');
    }
  });
});

describe('a change of role', () => {
  it('ends the sessions that had the old one', async () => {
    const user = await createUser(centre.identity.db, { role: UserRole.ADVISOR });
    const browser = new TestBrowser(centre.identity, '203.0.113.4');
    await browser.login(user.email, DEMO_PASSWORD);
    expect((await ask(ROLE, { id: user.id, role: 'VIEWER' })).user).toMatchObject({ role: 'VIEWER' });
    expect((await browser.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect(await eventsOf(user.id)).toContain('user.role-changed');
  });

  it('never leaves the centre without an administrator, not even when two take it off each other at once', async () => {
    const other = await createUser(centre.identity.db, { role: UserRole.ADMIN });
    const outcomes = await Promise.all([
      ask(ROLE, { id: other.id, role: 'VIEWER' }),
      ask(ROLE, { id: admin.id, role: 'VIEWER' }),
    ]);
    expect(outcomes.flatMap(codes)).toEqual(['LAST_ADMIN']);
    const left = await centre.identity.db.getRepository(User).countBy({ role: UserRole.ADMIN });
    expect(left).toBe(1);
    await centre.identity.db.getRepository(User).update({ id: admin.id }, { role: UserRole.ADMIN });
  });

  it('does not turn staff into students', async () => {
    const user = await createUser(centre.identity.db);
    expect(codes(await ask(ROLE, { id: user.id, role: 'STUDENT' }))).toEqual(['INVALID']);
  });

  it('of nobody is not possible', async () => {
    for (const id of [newId(), 'no-id'])
      expect(await ask(ROLE, { id, role: 'VIEWER' })).toMatchObject({ user: null, errors: [{ code: 'NOT_FOUND' }] });
  });
});

describe('closing an account', () => {
  it('ends its sessions and keeps its owner out, until it is opened again', async () => {
    const user = await createUser(centre.identity.db);
    const browser = new TestBrowser(centre.identity, '203.0.113.5');
    await browser.login(user.email, DEMO_PASSWORD);
    expect((await ask(CLOSE, { id: user.id })).user).toMatchObject({ status: 'DEACTIVATED' });
    expect((await browser.refresh()).errors).toMatchObject([{ code: 'TOKEN_INVALID' }]);
    expect((await browser.login(user.email, DEMO_PASSWORD)).errors).toMatchObject([{ code: 'BAD_CREDENTIALS' }]);
    expect((await ask(REOPEN, { id: user.id })).user).toMatchObject({ status: 'ACTIVE' });
    expect((await browser.login(user.email, DEMO_PASSWORD)).errors).toEqual([]);
    expect(await eventsOf(user.id)).toEqual(
      expect.arrayContaining(['user.deactivated', 'user.reactivated', 'user.logged-in']),
    );
  });

  it('of somebody invited ends the link too, and opened again they are invited still', async () => {
    const { user } = await invite('tarde@cep.example');
    const token = tokenIn(await centre.letter('tarde@cep.example', /Tu cuenta/));
    await ask(CLOSE, { id: user?.id });
    expect(await new TestBrowser(centre.identity).run(LINK, { token })).toEqual({ passwordLink: null });
    expect((await ask(REOPEN, { id: user?.id })).user).toMatchObject({ status: UserStatus.INVITED });
  });

  it('is not for oneself', async () => expect(codes(await ask(CLOSE, { id: admin.id }))).toEqual(['CONFLICT']));
});

describe('accounts of others', () => {
  it.each(['ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER', 'STUDENT', 'PARTNER'] as const)(
    'are not for %s',
    async (role) => {
      for (const [query, variables] of [
        [INVITE, { input: { name: 'X', email: 'x@cep.example', role: 'ADVISOR' } }],
        [RESEND, { id: admin.id }],
        [ROLE, { id: admin.id, role: 'VIEWER' }],
        [CLOSE, { id: admin.id }],
        [REOPEN, { id: admin.id }],
      ] as const) {
        const { errors } = await centre.identity.execute(query, variables, { as: role });
        expect(errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      }
    },
  );
});

describe("one's own profile", () => {
  it('can be renamed, which the log says of staff in full and of a student without the name', async () => {
    for (const role of [UserRole.ADVISOR, UserRole.STUDENT]) {
      const user = await createUser(centre.identity.db, { role, name: 'Nombre Viejo' });
      const principal: Principal = { role, userId: user.id, sessionId: newId(), name: null };
      expect((await ask(PROFILE, { input: { name: ' Nombre  Nuevo ' } }, principal)).user?.name).toBe('Nombre Nuevo');
      const [event] = await centre.identity.db.query<{ payload: object }[]>(
        `SELECT payload FROM event_log WHERE type = 'user.profile-updated' AND subject_id = $1`,
        [user.id],
      );
      expect(JSON.stringify(event).includes('Nombre Nuevo')).toBe(role === UserRole.ADVISOR);
    }
  });
});
