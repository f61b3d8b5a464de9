import { inTransaction } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { IdentityContext } from '../../context';
import { rememberDevice } from '../device';
import { type User, UserStatus } from '../user';
import { handOverTokens, openSession } from './open-session';
import { revokeSessions } from './revoke-session';
import { refreshTokenOf } from './session-cookies';
import { actingAs, sessionOfToken } from './token-holder';

/**
 * A new session for somebody who has proved everything that is asked of them; the browser is known from then on.
 * @param user with the hash of the password that was proved
 * @returns false, and nothing is opened, when the account was closed or its role or password changed meanwhile
 */
export async function welcome(ctx: IdentityContext, user: User): Promise<boolean> {
  const token = refreshTokenOf(ctx.cookies);
  const old = token ? await sessionOfToken(ctx, token) : null;
  const session = await inTransaction(actingAs(ctx, user, null), async (tx) => {
    if (!(await dateLogin(tx.manager, user))) return null;
    // The browser forgets it now, so nobody could end it by hand.
    if (old) await revokeSessions(tx, { userId: old.userId, sessionId: old.id, reason: 'replaced' });
    const opened = await openSession(tx, ctx, user);
    tx.append({
      type: 'user.logged-in',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { sessionId: opened.sessionId },
    });
    return opened;
  });
  if (!session) return false;
  rememberDevice(ctx, user.email);
  await handOverTokens(ctx, user, session);
  return true;
}

/**
 * Checking a password takes a while. Whoever changes the account in that time ends its sessions on the locked row, and
 * could not find the one that is about to be opened.
 */
async function dateLogin(manager: EntityManager, { id, role, passwordHash }: User): Promise<boolean> {
  const [, dated] = await manager.query<[unknown[], number]>(
    `UPDATE app_user SET last_login_at = now() WHERE id = $1 AND status = $2 AND role = $3 AND password_hash = $4`,
    [id, UserStatus.ACTIVE, role, passwordHash],
  );
  return dated === 1;
}
