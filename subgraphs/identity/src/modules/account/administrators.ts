import type { EntityManager } from 'typeorm';
import { type IdentityError, IdentityErrorCode, identityError } from '../../shared';
import { UserRole, UserStatus } from '../user';

/** Whether nobody else could administer. */
export async function isLastAdministrator(manager: EntityManager, userId: string): Promise<boolean> {
  const rows = await manager.query<{ id: string }[]>(
    `SELECT id FROM app_user WHERE role = $1 AND status = $2 LIMIT 2`,
    [UserRole.ADMIN, UserStatus.ACTIVE],
  );
  return rows.length === 1 && rows[0]?.id === userId;
}

export const lastAdministrator = (): IdentityError =>
  identityError(
    IdentityErrorCode.LAST_ADMIN,
    'Es la única persona que puede administrar. Da antes el rol de administración a otra.',
  );
