import type { IdentityContext } from '../../context';
import { invalid } from '../../shared';
import { revokeSessions } from '../session';
import { User, UserRole } from '../user';
import type { ChangeUserRolePayload } from './account.types';
import { isLastAdministrator, lastAdministrator } from './administrators';
import { changeUser } from './change-user';

/** Sessions of the old role end, so that nothing goes on being allowed; the person logs in again. */
export function changeUserRole(ctx: IdentityContext, id: string, role: UserRole): Promise<ChangeUserRolePayload> {
  return changeUser(ctx, id, async (tx, user) => {
    const before = user.role;
    if (before === role) return null;
    if ([before, role].includes(UserRole.STUDENT))
      return invalid('role', 'Una cuenta de alumno no puede pasar a ser del equipo, ni al revés.');
    if (before === UserRole.ADMIN && (await isLastAdministrator(tx.manager, id))) return lastAdministrator();
    await tx.manager.update(User, { id }, { role });
    tx.append({
      type: 'user.role-changed',
      version: 1,
      subject: { type: 'User', id },
      payload: { role, changes: [{ path: 'role', before, after: role }] },
    });
    await revokeSessions(tx, { userId: id, reason: 'role-changed' });
    return null;
  });
}
