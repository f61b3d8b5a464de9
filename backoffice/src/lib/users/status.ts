import { roleName } from '#lib/auth/roles.ts';
import type { Role, UserStatus } from '#lib/graphql/generated/graphql.ts';

const NAMES: Record<UserStatus, string> = {
  ACTIVE: 'Activa',
  INVITED: 'Invitada',
  DEACTIVATED: 'Desactivada',
};

export const USER_STATUSES = Object.keys(NAMES) as UserStatus[];

export const userStatusName = (status: UserStatus): string => NAMES[status];

export const isUserStatus = (text: string | null): text is UserStatus => text !== null && Object.hasOwn(NAMES, text);

/** Those that a member of the team can have, most reaching first. */
export const STAFF_ROLES: readonly Role[] = ['ADMIN', 'ACADEMIC_MANAGER', 'MARKETING', 'ADVISOR', 'VIEWER'];

const ALL_ROLES: readonly Role[] = [...STAFF_ROLES, 'STUDENT'];

export const isRole = (text: string | null): text is Role => ALL_ROLES.some((role) => role === text);

const REACH: Record<Role, string> = {
  ADMIN: 'Todo, también cuentas, claves, ajustes y auditoría.',
  ACADEMIC_MANAGER: 'Lleva el catálogo. Ve las solicitudes sin cambiarlas.',
  MARKETING: 'Lleva las campañas. Ve las solicitudes y les pone notas.',
  ADVISOR: 'Atiende solicitudes: las contacta, asigna, anota y mueve.',
  VIEWER: 'Solo lee, con los datos de contacto ocultos.',
  STUDENT: 'No entra en este panel: solo ve lo suyo en la web.',
};

/** The choice of a role, each with what it is for. */
export const STAFF_ROLE_OPTIONS = STAFF_ROLES.map((role) => ({
  value: role,
  label: roleName(role),
  hint: REACH[role],
}));
