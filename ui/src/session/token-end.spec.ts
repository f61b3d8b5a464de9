import { endsSoon } from './token-end';

const now = Date.parse('2026-11-22T12:00:00Z');
const tokenUntil = (seconds: number): string =>
  `h.${Buffer.from(JSON.stringify({ exp: now / 1000 + seconds })).toString('base64url')}.s`;

describe('an access token', () => {
  it('is renewed when it is missing, has ended or is about to', () => {
    expect([undefined, tokenUntil(-1), tokenUntil(29)].map((token) => endsSoon(token, now))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is kept while it is good, and left to the gateway when it cannot be read', () => {
    expect([tokenUntil(31), 'nonsense', 'a.b.c'].map((token) => endsSoon(token, now))).toEqual([false, false, false]);
  });
});
