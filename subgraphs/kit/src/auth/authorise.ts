import { CodedError } from '../errors';
import { grantOf, type Permission, permissionNames } from './permissions';
import type { Principal, Role } from './principal';
import type { Scope } from './scopes';

/** Which rows the permission reaches for this principal; null for none at all. */
export function scopeOf({ role }: Pick<Principal, 'role'>, permission: Permission): Scope | null {
  return grantOf(permission).to[role] ?? null;
}

/** Whether there is any row to which the principal may do this; which ones, `scopeOf` says. */
export function can(principal: Pick<Principal, 'role'>, permission: Permission): boolean {
  return scopeOf(principal, permission) !== null;
}

export function permissionsOf(role: Role): Permission[] {
  return permissionNames.filter((name) => can({ role }, name));
}

/** @throws CodedError UNAUTHENTICATED for the public, FORBIDDEN for anybody else who lacks the permission. */
export function requirePermission(context: { principal: Principal }, permission: Permission): void {
  if (can(context.principal, permission)) return;
  if (context.principal.role === 'PUBLIC') throw new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
  throw new CodedError('FORBIDDEN', 'Tu rol no permite hacer esto.', { extensions: { permission } });
}

/** Roles that see different rows by person. Of accounts everybody does, but no event is about one (`sharedPrincipal`). */
const byPerson = new Set<Scope>(['own', 'ownOrUnassigned']);
const ACCOUNT = /^(user|account)\./;
const seesByPerson = (role: Role): boolean =>
  permissionNames.some((name) => {
    const scope = scopeOf({ role }, name);
    return scope !== null && byPerson.has(scope) && !ACCOUNT.test(name);
  });

/** Principals with the same key see the same of every pushed event, so its selection is executed once for all of them. */
export function scopeKey({ role, userId }: Principal): string {
  return seesByPerson(role) ? `${role} ${userId}` : role;
}

/**
 * Whom a pushed event is executed for, on behalf of all with the same `scopeKey`. Where that is a whole role, it is
 * nobody in particular: else what only the first of them may see of themselves would go out to all.
 */
export function sharedPrincipal(principal: Principal): Principal {
  return seesByPerson(principal.role) ? principal : { role: principal.role, userId: null, sessionId: null, name: null };
}
