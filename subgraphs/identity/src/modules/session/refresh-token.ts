import type { EntityManager } from 'typeorm';
import { GRACE_SECONDS, REFRESH_SECONDS } from './lifetimes';
import { hashOpaqueToken, newOpaqueToken } from '../../shared';
import { RefreshToken } from './refresh-token.entity';
import type { Session } from './session.entity';

/** Stores the hash of a fresh token and gives the token. It never outlives its session. */
export async function newRefreshToken(
  manager: EntityManager,
  session: Pick<Session, 'id' | 'expiresAt'>,
): Promise<string> {
  const { token, hash } = newOpaqueToken();
  const expiresAt = new Date(Math.min(Date.now() + REFRESH_SECONDS * 1000, session.expiresAt.getTime()));
  await manager.insert(RefreshToken, { hash, sessionId: session.id, expiresAt });
  return token;
}

/** The stored token with its session and user, locked so that two exchanges of one token go one after the other. */
export function findRefreshToken(manager: EntityManager, token: string): Promise<RefreshToken | null> {
  return manager
    .createQueryBuilder(RefreshToken, 't')
    .innerJoinAndSelect('t.session', 's')
    .innerJoinAndSelect('s.user', 'u')
    .where('t.hash = :hash', { hash: hashOpaqueToken(token) })
    .setLock('pessimistic_write', undefined, ['t', 's'])
    .getOne();
}

export type TokenState = 'good' | 'ended' | 'stolen';

/**
 * A token that comes back after it was exchanged has been copied: somebody else holds the new one, or will.
 * A browser that asks twice at once is no thief, hence the few seconds of grace.
 */
export function tokenState(token: RefreshToken, now = new Date()): TokenState {
  const { session, exchangedAt } = token;
  if (session.revokedAt || session.expiresAt <= now || token.expiresAt <= now) return 'ended';
  if (exchangedAt && now.getTime() - exchangedAt.getTime() > GRACE_SECONDS * 1000) return 'stolen';
  return 'good';
}

/** Marks the token as used, once, and gives its successor. */
export async function exchangeRefreshToken(manager: EntityManager, token: RefreshToken): Promise<string> {
  if (!token.exchangedAt) await manager.update(RefreshToken, { hash: token.hash }, { exchangedAt: new Date() });
  return newRefreshToken(manager, token.session);
}
