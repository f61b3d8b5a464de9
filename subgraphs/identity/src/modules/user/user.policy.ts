import { can } from '@cep/kit';
import type { IdentityContext } from '../../context';

/** Colleagues know each other by name and role; everybody knows themselves. */
export function mayReadUser(ctx: IdentityContext, userId: string): boolean {
  return isSelf(ctx, userId) || can(ctx.principal, 'user.read');
}

/** Address and last login belong to the person and to whoever manages accounts. */
export function mayReadAccount(ctx: IdentityContext, userId: string): boolean {
  return isSelf(ctx, userId) || can(ctx.principal, 'user.manage');
}

/** Whoever has just logged in in this very request is not yet in its claims. */
function isSelf(ctx: IdentityContext, userId: string): boolean {
  return ctx.principal.userId === userId || ctx.loaders.justProven.has(userId);
}
