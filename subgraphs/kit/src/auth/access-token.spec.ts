import { decodeProtectedHeader, SignJWT } from 'jose';
import { ACCESS_TOKEN_SECONDS, issueAccessToken, KEY_SECONDS, verifyAccessToken } from './access-token';
import { deriveKey } from './derive-key';

const secret = 'a secret for tests, longer than thirty-two characters';
const subject = { userId: 'u1', sessionId: 's1', role: 'ADVISOR', name: 'Marta Ruiz' };
const noon = new Date('2026-11-22T12:00:00Z');
const later = (seconds: number): Date => new Date(noon.getTime() + seconds * 1000);
const stateOf = async (token: string, now = noon) => (await verifyAccessToken(token, secret, now)).state;

/** A token made by hand, right in everything but what is given. */
function forged(
  payload: Record<string, unknown> = {},
  header: Record<string, unknown> = {},
  key: Uint8Array = deriveKey(secret, `access:${Math.floor(noon.getTime() / 1000 / KEY_SECONDS)}`),
): Promise<string> {
  const iat = noon.getTime() / 1000;
  const right = { sub: 'u1', sid: 's1', role: 'ADVISOR', name: 'Marta', iss: 'cep', aud: 'cep', iat, exp: iat + 900 };
  const kid = `access-${Math.floor(iat / KEY_SECONDS)}`;
  return new SignJWT({ ...right, ...payload })
    .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid, ...header })
    .sign(key);
}

describe('an access token', () => {
  it('says who, in which role and in which session, for a quarter of an hour', async () => {
    const token = await issueAccessToken(subject, secret, noon);
    expect(await verifyAccessToken(token, secret, noon)).toEqual({
      state: 'valid',
      principal: { role: 'ADVISOR', userId: 'u1', sessionId: 's1', name: 'Marta Ruiz' },
      expiresAt: noon.getTime() + ACCESS_TOKEN_SECONDS * 1000,
    });
    expect(await stateOf(token, later(ACCESS_TOKEN_SECONDS - 1))).toBe('valid');
    expect(await stateOf(token, later(ACCESS_TOKEN_SECONDS))).toBe('expired');
  });

  it("carries a student's confirmed address, and nobody else's", async () => {
    const student = { ...subject, role: 'STUDENT', email: 'ana@correo.es' };
    const verdict = await verifyAccessToken(await issueAccessToken(student, secret, noon), secret, noon);
    expect(verdict).toMatchObject({ principal: { role: 'STUDENT', email: 'ana@correo.es' } });
    const staff = await verifyAccessToken(await issueAccessToken(subject, secret, noon), secret, noon);
    expect(staff).not.toHaveProperty('principal.email');
  });

  it('is signed with another key each day, and good across midnight', async () => {
    const before = later(KEY_SECONDS / 2 - 60);
    const evening = await issueAccessToken(subject, secret, before);
    const morning = await issueAccessToken(subject, secret, later(KEY_SECONDS / 2 + 60));
    expect(decodeProtectedHeader(evening).kid).not.toBe(decodeProtectedHeader(morning).kid);
    expect(await stateOf(evening, later(KEY_SECONDS / 2 + 300))).toBe('valid');
    expect(await stateOf(morning, later(KEY_SECONDS / 2 + 300))).toBe('valid');
  });

  it.each([
    ['10 minutes ahead', 600],
    ['10 minutes behind', -600],
  ])('is good when the clock of whoever issued it is %s', async (_, seconds) => {
    expect(await stateOf(await issueAccessToken(subject, secret, later(seconds)))).toBe('valid');
  });

  it('is refused when it comes from further ahead than clocks differ', async () => {
    expect(await stateOf(await issueAccessToken(subject, secret, later(601)))).toBe('invalid');
  });

  it('made by hand is good when everything is right', async () => {
    expect(await stateOf(await forged())).toBe('valid');
  });

  const yesterday = Math.floor(noon.getTime() / 1000 / KEY_SECONDS) - 1;
  it.each([
    ['nothing', async () => ''],
    ['nonsense', async () => 'nonsense'],
    ['unsigned', async () => `${btoa('{"alg":"none","typ":"at+jwt"}')}.${(await forged()).split('.')[1]}.`],
    ['of another secret', () => issueAccessToken(subject, `${secret}, changed`, noon)],
    ['of another algorithm', () => forged({}, { alg: 'HS512' }, Buffer.alloc(64, 1))],
    ['of another kind', () => forged({}, { typ: 'JWT' })],
    ['without a key id', () => forged({}, { kid: undefined })],
    ['of a key that nobody has', () => forged({}, { kid: 'access-1' })],
    ["signed with yesterday's key", () => forged({}, {}, deriveKey(secret, `access:${yesterday}`))],
    [
      "of yesterday's key by name too",
      () => forged({}, { kid: `access-${yesterday}` }, deriveKey(secret, `access:${yesterday}`)),
    ],
    ['of another issuer', () => forged({ iss: 'somebody' })],
    ['for another audience', () => forged({ aud: 'partners' })],
    ['longer-lived than any', () => forged({ exp: noon.getTime() / 1000 + 901 })],
    ['without an end', () => forged({ exp: undefined })],
    ['without a session', () => forged({ sid: undefined })],
    ['for the product itself', () => forged({ role: 'SYSTEM' })],
    ['for a partner, who has keys instead', () => forged({ role: 'PARTNER' })],
  ])('is refused: %s', async (_what, token) => {
    expect(await stateOf(await token())).toBe('invalid');
  });
});
