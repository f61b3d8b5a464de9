import { z } from 'zod';
import { type IdentityError, invalid, missing } from './identity-error';
import type { Checked } from './checked';

const MAX_EMAIL_LENGTH = 254;
const email = z.email().max(MAX_EMAIL_LENGTH);

/** A mail address as it is stored: without stray spaces, in lower case. */
export function checkAddress(typed: string, field = 'email'): Checked<string> {
  const address = typed.trim().toLowerCase();
  if (address === '') return faulty(missing(field, 'Escribe tu correo.'));
  if (!email.safeParse(address).success)
    return faulty(invalid(field, 'Escribe un correo válido, como nombre@ejemplo.es.'));
  return { value: address, errors: [] };
}

const faulty = (error: IdentityError): Checked<string> => ({ value: null, errors: [error] });
