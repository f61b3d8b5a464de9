import { inTransaction, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { cookieSettings } from '../../env';
import { type User, UserStatus } from '../user';
import { handOverTokens, type OpenSession } from './open-session';
import { exchangeRefreshToken, findRefreshToken, tokenState } from './refresh-token';
import type { RefreshToken } from './refresh-token.entity';
import { revokeSessions } from './revoke-session';
import { expiredCookies, refreshTokenOf } from './session-cookies';
import { Session } from './session.entity';
import { sessionEnded } from '../../shared';
import type { RefreshSessionPayload } from './session.payloads';
import { actingAs, sessionOfToken } from './token-holder';

type Renewal = OpenSession & { user: User };

/** New tokens for the refresh token in the cookie. Whatever is wrong with it, the browser forgets it and the answer is the same. */
export async function refreshSession(ctx: IdentityContext): Promise<RefreshSessionPayload> {
  const token = refreshTokenOf(ctx.cookies);
  const renewal = token ? await renew(ctx, token) : null;
  if (!renewal) {
    for (const header of expiredCookies(cookieSettings())) ctx.setCookie(header);
    return { user: null, errors: [sessionEnded()] };
  }
  await handOverTokens(ctx, renewal.user, renewal);
  return { user: renewal.user, errors: [] };
}

async function renew(ctx: IdentityContext, token: string): Promise<Renewal | null> {
  const session = await sessionOfToken(ctx, token);
  if (!session) return null;
  return inTransaction(actingAs(ctx, session.user, session.id), async (tx) => {
    const found = await findRefreshToken(tx.manager, token);
    return found ? settle(tx, ctx, found) : null;
  });
}

/** Null ends it; a revocation must be committed, so nothing is thrown here. */
async function settle(tx: TransactionScope, ctx: IdentityContext, token: RefreshToken): Promise<Renewal | null> {
  const { session } = token;
  const state = tokenState(token);
  if (state === 'ended') return null;
  if (state === 'stolen') {
    ctx.log.warn({ sessionId: session.id }, 'a refresh token came back after it was exchanged; the session is revoked');
    await revokeSessions(tx, { userId: session.userId, sessionId: session.id, reason: 'token-reused' });
    return null;
  }
  if (session.user.status !== UserStatus.ACTIVE) {
    await revokeSessions(tx, { userId: session.userId, sessionId: session.id, reason: 'account-closed' });
    return null;
  }
  const refreshToken = await exchangeRefreshToken(tx.manager, token);
  await tx.manager.update(Session, { id: session.id }, { lastSeenAt: new Date() });
  tx.append({
    type: 'session.refreshed',
    version: 1,
    subject: { type: 'Session', id: session.id },
    payload: { userId: session.userId },
  });
  return { user: session.user, sessionId: session.id, refreshToken };
}
