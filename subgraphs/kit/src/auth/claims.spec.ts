import { claimsReader, operationText, signClaims } from './claims';
import type { Claims } from './principal';

const secret = 'one-secret-of-more-than-thirty-two-characters';
const claims: Claims = {
  principal: { role: 'ADVISOR', userId: 'u1', sessionId: 's1', name: 'Marta' },
  requestId: 'r1',
  clientIp: '192.0.2.1',
  userAgent: null,
};
const body = operationText({ query: '{ me { id } }', variables: { a: 1 } });
const target = { audience: 'leads', body };
const read = (token: string | undefined, sent = body) => {
  const { claims: found, matches } = claimsReader(secret, 'leads').read(token);
  matches(sent);
  return found;
};

describe('claims between gateway and subgraphs', () => {
  it('arrive as they were sent', () => {
    expect(read(signClaims(claims, secret, target))).toEqual(claims);
  });

  it.each([
    ['missing', undefined],
    ['not a token', 'hello'],
    ['signed with another secret', signClaims(claims, `${secret}!`, target)],
    ['older than a minute', signClaims(claims, secret, target, Date.now() - 61_000)],
    ['made for another subgraph', signClaims(claims, secret, { ...target, audience: 'identity' })],
    ['made for another operation', signClaims(claims, secret, { ...target, body: '{"query":"{ users }"}' })],
    ['altered', signClaims(claims, secret, target).replace(/^./, (first) => (first === 'x' ? 'y' : 'x'))],
  ])('are refused when %s', (_, token) => {
    expect(() => read(token)).toThrow('Esta entrada es solo para la pasarela.');
  });

  it('count once, also when others came in between or overtook them', () => {
    const reader = claimsReader(secret, 'leads');
    const tokens = Array.from({ length: 100 }, () => signClaims(claims, secret, target)).reverse();
    for (const token of tokens) expect(reader.read(token).claims).toEqual(claims);
    for (const token of tokens) expect(() => reader.read(token)).toThrow('Esta entrada es solo para la pasarela.');
  });

  it('are the same for an operation after a journey as JSON', () => {
    const operation = { query: '{ a }', operationName: null, variables: { b: [1, { c: undefined }], 2: 'x', 1: 'y' } };
    expect(operationText(JSON.parse(operationText(operation)) as typeof operation)).toBe(operationText(operation));
  });
});
