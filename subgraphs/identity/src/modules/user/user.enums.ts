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
  ACTIVE = 'ACTIVE',
  DEACTIVATED = 'DEACTIVATED',
}
registerEnumType(UserStatus, {
  name: 'UserStatus',
  description: 'State of an account.',
  valuesConfig: { ACTIVE: { description: 'In use.' }, DEACTIVATED: { description: 'Closed.' } },
});

export const STAFF_ROLES: readonly UserRole[] = Object.values(UserRole).filter((role) => role !== UserRole.STUDENT);
