import type { Role } from '#lib/graphql/generated/graphql.ts';

const ROLE_NAMES: Record<Role, string> = {
  ADMIN: 'Administración',
  ACADEMIC_MANAGER: 'Gestión académica',
  MARKETING: 'Marketing',
  ADVISOR: 'Asesoría',
  VIEWER: 'Lectura',
  STUDENT: 'Alumnado',
};

const STAFF: ReadonlySet<Role> = new Set<Role>(['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER']);

export const roleName = (role: Role): string => ROLE_NAMES[role];

/** Whether the role works here at all. */
export const isStaff = (role: Role): boolean => STAFF.has(role);
