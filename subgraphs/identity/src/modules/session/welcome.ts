import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { rememberDevice } from '../device';
import { User } from '../user';
import { handOverTokens, openSession } from './open-session';
import { revokeSessions } from './revoke-session';
import { refreshTokenOf } from './session-cookies';
import { actingAs, sessionOfToken } from './token-holder';

/** A new session for somebody who has proved everything that is asked of them; the browser is known from then on. */
export async function welcome(ctx: IdentityContext, user: User): Promise<void> {
  const token = refreshTokenOf(ctx.cookies);
  const old = token ? await sessionOfToken(ctx, token) : null;
  const session = await inTransaction(actingAs(ctx, user, null), async (tx) => {
    // The browser forgets it now, so nobody could end it by hand.
    if (old) await revokeSessions(tx, { userId: old.userId, sessionId: old.id, reason: 'replaced' });
    await tx.manager.update(User, { id: user.id }, { lastLoginAt: new Date() });
    const opened = await openSession(tx, ctx, user);
    tx.append({
      type: 'user.logged-in',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { sessionId: opened.sessionId },
    });
    return opened;
  });
  rememberDevice(ctx, user.email);
  await handOverTokens(ctx, user, session);
}
