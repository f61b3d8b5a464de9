/** Small enough for the browser: the server makes the same checks and then the exact ones. */

export const EMAIL_FAULT = 'El correo debe ser como nombre@correo.es';
export const PHONE_SHORT = 'Al teléfono le falta alguna cifra';
export const PHONE_FOREIGN = 'Si no es español, empieza por +';

const EMAIL = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const SPANISH_DIGITS = 9;

export function emailFault(text: string): string | null {
  const email = text.trim();
  return email === '' || EMAIL.test(email) ? null : EMAIL_FAULT;
}

/** Faults that can be seen without the numbering plans of the world. */
export function phoneFault(text: string): string | null {
  const typed = text.trim();
  if (typed === '') return null;
  const digits = typed.replaceAll(/\D/g, '');
  if (digits.length < SPANISH_DIGITS) return PHONE_SHORT;
  const isForeign = typed.startsWith('+') || typed.startsWith('00');
  return !isForeign && digits.length > SPANISH_DIGITS && !digits.startsWith('34') ? PHONE_FOREIGN : null;
}
