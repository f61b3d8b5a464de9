import type { Principal } from '@cep/kit';
import { type IdentityError, missing, weakPassword } from '../../shared';
import { UserRole } from '../user';
import { commonPasswords } from './common-passwords';
import { isGuessable } from './guessable';
import { isTooLong, MAX_PASSWORD_BYTES } from './hash-password';

/** Staff see other people's data, and but for administrators a second factor is up to them: theirs must be longer. */
const MIN_LENGTH = { student: 8, staff: 15 } as const;

export function minPasswordLength(role: UserRole): number {
  return role === UserRole.STUDENT ? MIN_LENGTH.student : MIN_LENGTH.staff;
}

/** Of the caller's password; nobody yet is who signs up, as a student. */
export function ownMinPasswordLength({ role }: Pick<Principal, 'role'>): number {
  return role === 'STUDENT' || role === 'PUBLIC' ? MIN_LENGTH.student : MIN_LENGTH.staff;
}

export interface PasswordOwner {
  role: UserRole;
  name: string;
  email: string;
}

/** What is wrong with a password that somebody chose; null when nothing is. No rule asks for signs or capitals: length counts. */
export async function passwordFault(
  password: string,
  owner: PasswordOwner,
  field: string,
): Promise<IdentityError | null> {
  if (password === '') return missing(field, 'Escribe una contraseña.');
  const least = minPasswordLength(owner.role);
  if ([...password.normalize('NFC')].length < least)
    return weakPassword(field, `La contraseña necesita al menos ${least} caracteres. Una frase sirve.`);
  if (isTooLong(password))
    return weakPassword(field, `La contraseña puede ocupar como mucho ${MAX_PASSWORD_BYTES} bytes.`);
  if (isGuessable(password, await commonPasswords(), [owner.name, owner.email, 'cep']))
    return weakPassword(field, 'Esa contraseña es de las primeras que alguien probaría. Elige otra; una frase sirve.');
  return null;
}
