import type { Checked } from './checked';
import { invalid, missing } from './identity-error';

const MAX_NAME_LENGTH = 120;

/** A name as it is stored: single spaces, no more than fits a line; addresses of the web would be advertising. */
export function checkName(typed: string, field = 'name'): Checked<string> {
  const name = typed.trim().replace(/\s+/g, ' ');
  if (name === '') return { value: null, errors: [missing(field, 'Escribe el nombre.')] };
  if (name.length > MAX_NAME_LENGTH || /https?:|www\.|[<>]/i.test(name))
    return { value: null, errors: [invalid(field, `Escribe un nombre de hasta ${MAX_NAME_LENGTH} caracteres.`)] };
  return { value: name, errors: [] };
}
