import type { IdentityContext } from '../../context';
import { User } from './user.entity';

export function findUser(ctx: IdentityContext, id: string): Promise<User | null> {
  return ctx.loaders.user.load(id);
}

/** With the hash of the password, for a login; addresses are kept in lower case. */
export function findUserForLogin(ctx: IdentityContext, email: string): Promise<User | null> {
  return ctx.db.getRepository(User).createQueryBuilder('u').addSelect('u.passwordHash').where({ email }).getOne();
}
