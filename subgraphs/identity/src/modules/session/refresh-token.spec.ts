import { GRACE_SECONDS } from './lifetimes';
import { tokenState } from './refresh-token';
import { RefreshToken } from './refresh-token.entity';
import { Session } from './session.entity';

const now = new Date('2026-11-22T10:00:00Z');
const seconds = (n: number): Date => new Date(now.getTime() + n * 1000);

function token(changes: Partial<RefreshToken> = {}, sessionChanges: Partial<Session> = {}): RefreshToken {
  const session = Object.assign(new Session(), { expiresAt: seconds(1000), revokedAt: null }, sessionChanges);
  return Object.assign(new RefreshToken(), { expiresAt: seconds(500), exchangedAt: null, session }, changes);
}

describe('a refresh token', () => {
  it('is good until it expires', () => {
    expect(tokenState(token(), now)).toBe('good');
    expect(tokenState(token({ expiresAt: now }), now)).toBe('ended');
  });

  it('ends with its session', () => {
    expect(tokenState(token({}, { expiresAt: now }), now)).toBe('ended');
    expect(tokenState(token({}, { revokedAt: seconds(-1) }), now)).toBe('ended');
  });

  it('is taken again while a browser may still be asking twice at once', () => {
    expect(tokenState(token({ exchangedAt: seconds(-GRACE_SECONDS) }), now)).toBe('good');
  });

  it('is held for stolen when it comes back later', () => {
    expect(tokenState(token({ exchangedAt: seconds(-GRACE_SECONDS - 1) }), now)).toBe('stolen');
  });

  it('is not called stolen once its session has ended anyway', () => {
    expect(tokenState(token({ exchangedAt: seconds(-60) }, { revokedAt: seconds(-30) }), now)).toBe('ended');
  });
});
