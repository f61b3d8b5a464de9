import { decodeProtectedHeader, jwtVerify } from 'jose';
import { deriveKey } from '@cep/kit';
import { issueAccessToken } from './access-token';

const secret = 'a secret for tests, longer than thirty-two characters';
const subject = { userId: 'u1', sessionId: 's1', role: 'ADVISOR', name: 'Marta Ruiz' };
const check = { issuer: 'cep', audience: 'cep', algorithms: ['HS256'] };

describe('an access token', () => {
  it('says who, in which role and in which session, for a quarter of an hour', async () => {
    const token = await issueAccessToken(subject, secret);
    const { payload } = await jwtVerify(token, deriveKey(secret, 'access'), check);
    expect(payload).toMatchObject({ sub: 'u1', sid: 's1', role: 'ADVISOR', name: 'Marta Ruiz', typ: 'access' });
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(900);
  });

  it('names its key', async () => {
    const header = decodeProtectedHeader(await issueAccessToken(subject, secret));
    const other = decodeProtectedHeader(await issueAccessToken(subject, `${secret}, changed`));
    expect(header.kid).toMatch(/^[\w-]{8}$/);
    expect(other.kid).not.toBe(header.kid);
  });

  it('is refused under another secret', async () => {
    const token = await issueAccessToken(subject, secret);
    await expect(
      jwtVerify(token, deriveKey('another secret, also longer than thirty-two', 'access'), check),
    ).rejects.toThrow();
  });

  it('is refused once a quarter of an hour has passed', async () => {
    const token = await issueAccessToken(subject, secret, new Date(Date.now() - 901_000));
    await expect(jwtVerify(token, deriveKey(secret, 'access'), check)).rejects.toMatchObject({
      code: 'ERR_JWT_EXPIRED',
    });
  });
});
