import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { requireAccount, tooManyAttempts, wrongPassword } from '../../shared';
import { revokeSessions } from '../session';
import { User } from '../user';
import { hashPassword } from './hash-password';
import type { ChangePasswordInput, ChangePasswordPayload } from './password.types';
import { endPasswordLinks } from './password-link';
import { passwordFault } from './password-policy';
import { provePassword } from './prove-password';

/** By the old one, which is asked for again: an unattended screen must not be enough. Other sessions end. */
export async function changePassword(ctx: IdentityContext, input: ChangePasswordInput): Promise<ChangePasswordPayload> {
  const userId = requireAccount(ctx);
  const proof = await provePassword(ctx, userId, input.current);
  if (proof.state === 'wait') return { user: null, errors: [tooManyAttempts(proof.seconds)] };
  if (proof.state === 'wrong') return { user: null, errors: [wrongPassword('current')] };
  const fault = await passwordFault(input.next, proof.user, 'next');
  if (fault) return { user: null, errors: [fault] };

  const passwordHash = await hashPassword(input.next);
  await inTransaction(ctx, async (tx) => {
    await tx.manager.update(User, { id: userId }, { passwordHash });
    await endPasswordLinks(tx.manager, userId);
    await revokeSessions(tx, { userId, except: ctx.principal.sessionId, reason: 'password-changed' });
    tx.append({
      type: 'user.password-changed',
      version: 1,
      subject: { type: 'User', id: userId },
      payload: { changes: [] },
    });
  });
  return { user: proof.user, errors: [] };
}
