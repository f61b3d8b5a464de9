import { type Connection, decodeCursor, limitedCount, pageSize, toConnection } from '@cep/kit';
import { In } from 'typeorm';
import type { IdentityContext } from '../../context';
import { User } from './user.entity';
import { STAFF_ROLES, type UserRole } from './user.enums';
import type { UserFilter } from './user.inputs';

const BY_NAME = 'users:name';

export interface UserPage extends Connection<User> {
  /** What the page was asked with, for the count that is made only when asked for. */
  filter: UserFilter;
}

/** Users by name, in Spanish order. */
export async function listUsers(
  ctx: IdentityContext,
  filter: UserFilter,
  first: number,
  after?: string | null,
): Promise<UserPage> {
  const limit = pageSize(first);
  const query = ctx.db
    .getRepository(User)
    .createQueryBuilder('u')
    .where({ role: In(rolesOf(filter)), ...(filter.statuses ? { status: In(filter.statuses) } : {}) })
    .orderBy('u.name')
    .addOrderBy('u.id')
    .limit(limit + 1);
  if (after) {
    const [name, id] = decodeCursor(BY_NAME, after);
    query.andWhere('(u.name, u.id) > (:name, :id)', { name, id });
  }
  const rows = await query.getMany();
  return { ...toConnection(BY_NAME, rows, { first: limit, after, cursorOf: ({ name, id }) => [name, id] }), filter };
}

export function countUsers(ctx: IdentityContext, filter: UserFilter): Promise<number> {
  return limitedCount(
    ctx.db,
    'SELECT 1 FROM app_user WHERE role = ANY ($1) AND ($2::text[] IS NULL OR status = ANY ($2))',
    [rolesOf(filter), filter.statuses ?? null],
  );
}

export function findUser(ctx: IdentityContext, id: string): Promise<User | null> {
  return ctx.loaders.user.load(id);
}

/** With the hash of the password, for a login; addresses are kept in lower case. */
export function findUserForLogin(ctx: IdentityContext, email: string): Promise<User | null> {
  return ctx.db.getRepository(User).createQueryBuilder('u').addSelect('u.passwordHash').where({ email }).getOne();
}

function rolesOf(filter: UserFilter): readonly UserRole[] {
  return filter.roles ?? STAFF_ROLES;
}
