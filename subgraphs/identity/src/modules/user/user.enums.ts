import { registerEnumType } from 'type-graphql';

/** The roles that a person can have; services and the public have others. */
export enum UserRole {
  ADMIN = 'ADMIN',
  ACADEMIC_MANAGER = 'ACADEMIC_MANAGER',
  MARKETING = 'MARKETING',
  ADVISOR = 'ADVISOR',
  VIEWER = 'VIEWER',
  STUDENT = 'STUDENT',
}
registerEnumType(UserRole, {
  name: 'Role',
  description: 'What a person may do.',
  valuesConfig: {
    ADMIN: { description: 'Administrator.' },
    ACADEMIC_MANAGER: { description: 'Gestor académico.' },
    MARKETING: { description: 'Marketing.' },
    ADVISOR: { description: 'Asesor comercial.' },
    VIEWER: { description: 'Lectura: reads, contact data masked.' },
    STUDENT: { description: 'Student or learner.' },
  },
});

export enum UserStatus {
  INVITED = 'INVITED',
  ACTIVE = 'ACTIVE',
  DEACTIVATED = 'DEACTIVATED',
}
registerEnumType(UserStatus, {
  name: 'UserStatus',
  description: 'State of an account.',
  valuesConfig: {
    INVITED: { description: 'Invited by mail; has no password yet.' },
    ACTIVE: { description: 'In use.' },
    DEACTIVATED: { description: 'Closed.' },
  },
});

export enum UserSortField {
  NAME = 'NAME',
  CREATED_AT = 'CREATED_AT',
  LAST_LOGIN_AT = 'LAST_LOGIN_AT',
}
registerEnumType(UserSortField, {
  name: 'UserSortField',
  description: 'Sort field of users.',
  valuesConfig: {
    NAME: { description: 'By name, in Spanish order.' },
    CREATED_AT: { description: 'By when the account was made.' },
    LAST_LOGIN_AT: { description: 'By last login, never last; for those who manage users.' },
  },
});

export const STAFF_ROLES: readonly UserRole[] = Object.values(UserRole).filter((role) => role !== UserRole.STUDENT);
