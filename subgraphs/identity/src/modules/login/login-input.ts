import { z } from 'zod';
import { IdentityError, invalid, missing } from '../../shared';
import type { LoginInput } from './login.types';
import { MAX_PASSWORD_LENGTH } from './password';

const MAX_EMAIL_LENGTH = 254;
const email = z.email().max(MAX_EMAIL_LENGTH);

export type CheckedLogin = { ok: true; email: string; password: string } | { ok: false; errors: IdentityError[] };

/** All faults at once, each beside its field. */
export function checkLogin(input: LoginInput): CheckedLogin {
  const address = input.email.trim().toLowerCase();
  const errors = [...emailFaults(address), ...passwordFaults(input.password)];
  return errors.length > 0 ? { ok: false, errors } : { ok: true, email: address, password: input.password };
}

function emailFaults(address: string): IdentityError[] {
  if (address === '') return [missing('email', 'Escribe tu correo.')];
  return email.safeParse(address).success
    ? []
    : [invalid('email', 'Escribe un correo válido, como nombre@ejemplo.es.')];
}

function passwordFaults(password: string): IdentityError[] {
  if (password === '') return [missing('password', 'Escribe tu contraseña.')];
  return password.length <= MAX_PASSWORD_LENGTH
    ? []
    : [invalid('password', `La contraseña tiene como mucho ${MAX_PASSWORD_LENGTH} caracteres.`)];
}
