import { checkAddress, type Checked, type IdentityError, invalid, missing } from '../../shared';
import { isTooLong, MAX_PASSWORD_BYTES } from '../password';
import type { LoginInput } from './login.types';

/** All faults at once, each beside its field. */
export function checkLogin(input: LoginInput): Checked<{ email: string; password: string }> {
  const address = checkAddress(input.email);
  const errors = [...address.errors, ...passwordFaults(input.password)];
  if (address.value === null || errors.length > 0) return { value: null, errors };
  return { value: { email: address.value, password: input.password }, errors: [] };
}

function passwordFaults(password: string): IdentityError[] {
  if (password === '') return [missing('password', 'Escribe tu contraseña.')];
  return isTooLong(password)
    ? [invalid('password', `La contraseña puede ocupar como mucho ${MAX_PASSWORD_BYTES} bytes.`)]
    : [];
}
