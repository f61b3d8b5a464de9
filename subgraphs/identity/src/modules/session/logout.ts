import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { cookieSettings } from '../../env';
import { revokeSessions } from './revoke-session';
import { expiredCookies, refreshTokenOf } from './session-cookies';
import { Session } from './session.entity';
import type { LogoutPayload } from './session.payloads';
import { actingAs, sessionOfToken } from './token-holder';

/** Ends the session on the server and in the browser. Without one there is nothing to end, which is no failure. */
export async function logout(ctx: IdentityContext): Promise<LogoutPayload> {
  const session = await currentSession(ctx);
  if (session) {
    const { id: sessionId, userId } = session;
    await inTransaction(actingAs(ctx, session.user, sessionId), (tx) =>
      revokeSessions(tx, { userId, sessionId, reason: 'logout' }),
    );
  }
  for (const header of expiredCookies(cookieSettings())) ctx.setCookie(header);
  return { errors: [] };
}

/** By the claims; or by the refresh token when the access token has run out meanwhile. */
async function currentSession(ctx: IdentityContext): Promise<Session | null> {
  const { sessionId } = ctx.principal;
  if (sessionId) return ctx.db.getRepository(Session).findOne({ where: { id: sessionId }, relations: { user: true } });
  const token = refreshTokenOf(ctx.cookies);
  return token ? sessionOfToken(ctx, token) : null;
}
