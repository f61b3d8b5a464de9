import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { badCredentials, type IdentityError, tooManyAttempts } from '../../shared';
import { actingAs, handOverTokens, openSession } from '../session';
import { findUserForLogin, User, UserStatus } from '../user';
import { attemptKey, countAttempt, forgetAttempts } from './attempt-limit';
import { checkLogin } from './login-input';
import type { LoginInput, LoginPayload } from './login.types';
import { verifyPassword } from './password';

/** Opens a session when address and password fit an account in use. Why not, if not, is said to nobody but the log. */
export async function login(ctx: IdentityContext, input: LoginInput): Promise<LoginPayload> {
  const typed = checkLogin(input);
  if (!typed.ok) return refused(...typed.errors);

  const key = attemptKey(typed.email, ctx.clientIp);
  const attempt = await countAttempt(ctx.db, key);
  if (attempt.exceeded) return refused(tooManyAttempts(attempt.waitSeconds));

  const user = await findUserForLogin(ctx, typed.email);
  const matches = await verifyPassword(user?.passwordHash ?? null, typed.password);
  if (!user || !matches || user.status !== UserStatus.ACTIVE) {
    ctx.log.info({ account: user?.id ?? null, matches }, 'login refused');
    return refused(badCredentials());
  }

  const session = await inTransaction(actingAs(ctx, user, null), async (tx) => {
    await forgetAttempts(tx.manager, key);
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
  await handOverTokens(ctx, user, session);
  return { user, challenge: null, errors: [] };
}

function refused(...errors: IdentityError[]): LoginPayload {
  return { user: null, challenge: null, errors };
}
