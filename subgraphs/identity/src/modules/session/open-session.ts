import { issueAccessToken, newId, type TransactionScope } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { IdentityContext } from '../../context';
import { cookieSettings } from '../../env';
import { type User, UserRole } from '../user';
import { SESSION_SECONDS } from './lifetimes';
import { newRefreshToken } from './refresh-token';
import { sessionCookies } from './session-cookies';
import { Session } from './session.entity';

const MAX_USER_AGENT = 300;

export interface OpenSession {
  sessionId: string;
  /** In clear; leaves the server in a cookie and is kept nowhere. */
  refreshToken: string;
}

/** A new login of a user whose password was right. Clears away what of their older logins has expired. */
export async function openSession(tx: TransactionScope, ctx: IdentityContext, user: User): Promise<OpenSession> {
  await forgetExpired(tx.manager, user.id);
  const session = tx.manager.create(Session, {
    id: newId(),
    userId: user.id,
    userAgent: ctx.userAgent?.slice(0, MAX_USER_AGENT) ?? null,
    clientIp: ctx.clientIp,
    expiresAt: new Date(Date.now() + SESSION_SECONDS * 1000),
  });
  await tx.manager.insert(Session, session);
  const refreshToken = await newRefreshToken(tx.manager, session);
  return { sessionId: session.id, refreshToken };
}

/** Puts both tokens of a session into the browser's cookies, and lets the user see their own account in this answer. */
export async function handOverTokens(ctx: IdentityContext, user: User, session: OpenSession): Promise<void> {
  const subject = {
    userId: user.id,
    sessionId: session.sessionId,
    role: user.role,
    name: user.name,
    // An account in use has proved its address; of staff nobody needs it.
    ...(user.role === UserRole.STUDENT ? { email: user.email } : {}),
  };
  const access = await issueAccessToken(subject, ctx.secret);
  for (const header of sessionCookies({ access, refresh: session.refreshToken }, cookieSettings()))
    ctx.setCookie(header);
  ctx.loaders.justProven.add(user.id);
}

async function forgetExpired(manager: EntityManager, userId: string): Promise<void> {
  await manager.query(`DELETE FROM session WHERE user_id = $1 AND expires_at < now()`, [userId]);
}
