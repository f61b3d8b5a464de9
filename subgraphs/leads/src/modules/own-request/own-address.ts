import { CodedError, type Permission, requirePermission } from '@cep/kit';
import type { LeadsContext } from '../../context';

/**
 * The confirmed address of the student who asks, from the token that identity signed: nothing that a client can choose.
 * @throws CodedError UNAUTHENTICATED for the public and for a token without an address, FORBIDDEN for other roles
 */
export function ownAddress(context: LeadsContext, permission: Permission): string {
  requirePermission(context, permission);
  const { email } = context.principal;
  if (!email) throw new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
  return email.toLowerCase();
}
