import { scopeOf } from '@cep/kit';
import type { IdentityContext } from '../../context';
import type { User } from './user.entity';
import { UserRole } from './user.enums';

/** Colleagues know each other by name and role; everybody knows themselves; who studies here only administrators do. */
export function mayReadUser(ctx: IdentityContext, user: Pick<User, 'id' | 'role'>): boolean {
  if (isSelf(ctx, user.id)) return true;
  const scope = scopeOf(ctx.principal, 'user.read');
  return scope === 'all' || (scope === 'colleagues' && user.role !== UserRole.STUDENT);
}

/** Address, last login, sessions and second factor belong to the person and to whoever manages accounts. */
export function mayReadAccount(ctx: IdentityContext, userId: string): boolean {
  return isSelf(ctx, userId) || mayReadEveryAccount(ctx);
}

export function mayReadEveryAccount(ctx: IdentityContext): boolean {
  return scopeOf(ctx.principal, 'user.readAccount') === 'all';
}

/** Whoever has just logged in in this very request is not yet in its claims. */
function isSelf(ctx: IdentityContext, userId: string): boolean {
  return ctx.principal.userId === userId || ctx.loaders.justProven.has(userId);
}
