import type { TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { conflict } from '../../shared';
import { revokeSessions } from '../session';
import { User, UserRole, UserStatus } from '../user';
import type { DeactivateUserPayload, ReactivateUserPayload } from './account.types';
import { isLastAdministrator, lastAdministrator } from './administrators';
import { changeUser } from './change-user';

/** Its sessions and mailed links end with it. Again, it changes nothing. */
export function deactivateUser(ctx: IdentityContext, id: string): Promise<DeactivateUserPayload> {
  return changeUser(ctx, id, async (tx, user) => {
    if (user.status === UserStatus.DEACTIVATED) return null;
    if (user.id === ctx.principal.userId)
      return conflict('No puedes cerrar tu propia cuenta. Pídeselo a otra persona.');
    if (user.role === UserRole.ADMIN && (await isLastAdministrator(tx.manager, id))) return lastAdministrator();
    await setStatus(tx, user, UserStatus.DEACTIVATED, 'user.deactivated');
    await tx.manager.query(`DELETE FROM password_link WHERE user_id = $1`, [id]);
    await revokeSessions(tx, { userId: id, reason: 'account-closed' });
    return null;
  });
}

/** Back to where it was: who never set a password is invited again, by a new mail. */
export function reactivateUser(ctx: IdentityContext, id: string): Promise<ReactivateUserPayload> {
  return changeUser(ctx, id, async (tx, user) => {
    if (user.status !== UserStatus.DEACTIVATED) return null;
    const [row] = await tx.manager.query<{ known: boolean }[]>(
      `SELECT password_hash IS NOT NULL AS known FROM app_user WHERE id = $1`,
      [id],
    );
    await setStatus(tx, user, row?.known ? UserStatus.ACTIVE : UserStatus.INVITED, 'user.reactivated');
    return null;
  });
}

async function setStatus(tx: TransactionScope, user: User, status: UserStatus, type: string): Promise<void> {
  await tx.manager.update(User, { id: user.id }, { status });
  tx.append({
    type,
    version: 1,
    subject: { type: 'User', id: user.id },
    payload: { changes: [{ path: 'status', before: user.status, after: status }] },
  });
}
