import { CodedError, type Principal, type Role } from '@cep/kit';

/** Their principals bear the id of a key. */
const KEYS: readonly Role[] = ['PARTNER', 'WORKER'];

/** The person who asks. @throws CodedError UNAUTHENTICATED for whoever has no account: the public, keys, the product itself. */
export function requireAccount(ctx: { principal: Principal }): string {
  const { userId, role } = ctx.principal;
  if (userId && !KEYS.includes(role)) return userId;
  throw new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
}
