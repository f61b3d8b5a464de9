import type { IdentityContext } from '../../context';
import { User } from './user.entity';
import { mayReadUser } from './user.policy';

/** Null for an id of nobody, and for one of somebody whom the caller may not know. */
export async function findUser(ctx: IdentityContext, id: string): Promise<User | null> {
  const user = await ctx.loaders.user.load(id);
  return user && mayReadUser(ctx, user) ? user : null;
}

/** With the hash of the password, for a login; addresses are kept in lower case. */
export function findUserForLogin(ctx: IdentityContext, email: string): Promise<User | null> {
  return ctx.db.getRepository(User).createQueryBuilder('u').addSelect('u.passwordHash').where({ email }).getOne();
}
