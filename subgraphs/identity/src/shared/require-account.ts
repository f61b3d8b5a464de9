import { CodedError, type Principal } from '@cep/kit';

/** The person who asks. @throws CodedError UNAUTHENTICATED for whoever has no account: the public, keys, the product itself. */
export function requireAccount(ctx: { principal: Principal }): string {
  const { userId } = ctx.principal;
  if (userId) return userId;
  throw new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
}
