import { inTransaction, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { linkEnded } from '../../shared';
import { rememberDevice } from '../device';
import { actingAs, revokeSessions } from '../session';
import { User, UserStatus } from '../user';
import { hashPassword } from './hash-password';
import { PasswordLinkPurpose, type SetPasswordInput, type SetPasswordPayload } from './password.types';
import { endPasswordLinks, linkOfToken, lockLinkOfToken, type OpenLink } from './password-link';
import { passwordFault } from './password-policy';

/**
 * The password of whoever holds a mailed link; the link is used up by it, and all sessions end. The browser is known
 * from then on, so somebody whose account is under attack gets in past everybody who tries.
 */
export async function setPassword(ctx: IdentityContext, input: SetPasswordInput): Promise<SetPasswordPayload> {
  const link = await linkOfToken(ctx, input.token);
  if (!link) return { user: null, errors: [linkEnded()] };
  const fault = await passwordFault(input.password, link, 'password');
  if (fault) return { user: null, errors: [fault] };

  const passwordHash = await hashPassword(input.password);
  const owner = Object.assign(new User(), { id: link.userId, role: link.role, name: link.name });
  const done = await inTransaction(actingAs(ctx, owner, null), async (tx) => {
    const locked = await lockLinkOfToken(tx.manager, input.token);
    if (locked) await settle(tx, locked, passwordHash);
    return locked !== null;
  });
  if (!done) return { user: null, errors: [linkEnded()] };
  rememberDevice(ctx, link.email);
  return { user: await ctx.loaders.user.load(link.userId), errors: [] };
}

async function settle(tx: TransactionScope, { userId, purpose }: OpenLink, passwordHash: string): Promise<void> {
  await tx.manager.update(User, { id: userId }, { passwordHash, status: UserStatus.ACTIVE });
  await endPasswordLinks(tx.manager, userId);
  await revokeSessions(tx, { userId, reason: 'password-changed' });
  const invited = purpose === PasswordLinkPurpose.INVITATION;
  tx.append({
    type: invited ? 'user.invitation-accepted' : 'user.password-reset',
    version: 1,
    subject: { type: 'User', id: userId },
    payload: invited
      ? { changes: [{ path: 'status', before: UserStatus.INVITED, after: UserStatus.ACTIVE }] }
      : { changes: [] },
  });
}
