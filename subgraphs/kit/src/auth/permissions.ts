import { CodedError } from '../errors';
import type { Principal, Role } from './principal';

const staffReaders: readonly Role[] = ['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER', 'SYSTEM'];
const everyone: readonly Role[] = [...staffReaders, 'STUDENT', 'PARTNER', 'WORKER', 'PUBLIC'];

/** Who may do what: the one source. Adding a permission is one line here. */
export const permissions = {
  'course.read': everyone,
  'course.readDraft': staffReaders,
  'course.write': ['ADMIN', 'ACADEMIC_MANAGER'],
  // Nobody could ask for information otherwise; the public creates and reads nothing back.
  'lead.create': everyone,
  'lead.read': staffReaders,
  // A viewer follows the figures, not the people.
  'lead.readContact': ['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'SYSTEM'],
  'lead.changeStatus': ['ADMIN', 'ADVISOR'],
  'lead.assign': ['ADMIN', 'ADVISOR'],
  'lead.addNote': ['ADMIN', 'MARKETING', 'ADVISOR'],
  // Their own alone, found by the address of their account.
  'request.readOwn': ['STUDENT'],
  'consent.changeOwn': ['STUDENT'],
  'user.read': staffReaders,
  'user.manage': ['ADMIN'],
  'queue.read': staffReaders,
  'job.retry': ['ADMIN', 'ADVISOR', 'SYSTEM'],
  'queue.admin': ['ADMIN'],
  'content.follow': ['SYSTEM', 'ADMIN'],
  // What is set is no secret among those who look after the centre; secrets are never read by anybody.
  'setting.read': ['ADMIN', 'VIEWER', 'SYSTEM'],
  'setting.write': ['ADMIN'],
  'apiKey.manage': ['ADMIN'],
  'audit.read': ['ADMIN'],
  // The gateway asks whose a key is, and hears whose access ended.
  'access.follow': ['SYSTEM'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof permissions;

export function can(principal: Principal, permission: Permission): boolean {
  return (permissions[permission] as readonly Role[]).includes(principal.role);
}

export function permissionsOf(role: Role): Permission[] {
  return (Object.keys(permissions) as Permission[]).filter((name) =>
    (permissions[name] as readonly Role[]).includes(role),
  );
}

/** @throws CodedError UNAUTHENTICATED for the public, FORBIDDEN for anybody else who lacks the permission. */
export function requirePermission(context: { principal: Principal }, permission: Permission): void {
  if (can(context.principal, permission)) return;
  if (context.principal.role === 'PUBLIC') throw new CodedError('UNAUTHENTICATED', 'Entra con tu cuenta para seguir.');
  throw new CodedError('FORBIDDEN', 'Tu rol no permite hacer esto.', { extensions: { permission } });
}
