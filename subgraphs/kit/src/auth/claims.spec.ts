import { signClaims, verifyClaims } from './claims';
import type { Claims } from './principal';

const secret = 'one-secret-of-more-than-thirty-two-characters';
const claims: Claims = {
  principal: { role: 'ADVISOR', userId: 'u1', sessionId: 's1', name: 'Marta' },
  requestId: 'r1',
  clientIp: '192.0.2.1',
  userAgent: null,
};

describe('claims between gateway and subgraphs', () => {
  it('arrive as they were sent', () => {
    expect(verifyClaims(signClaims(claims, secret), secret)).toEqual(claims);
  });

  it.each([
    ['missing', undefined],
    ['not a token', 'hello'],
    ['signed with another secret', signClaims(claims, `${secret}!`)],
    ['older than a minute', signClaims(claims, secret, Date.now() - 61_000)],
    ['altered', signClaims(claims, secret).replace(/^./, (first) => (first === 'x' ? 'y' : 'x'))],
  ])('are refused when %s', (_, token) => {
    expect(() => verifyClaims(token, secret)).toThrow('Esta entrada es solo para la pasarela.');
  });
});
