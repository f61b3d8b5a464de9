import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';
import { PHONE_FOREIGN, PHONE_SHORT, phoneFault } from './checks.ts';

export type PhoneReading = { e164: string | null; fault: null } | { e164: null; fault: string };

/** Reads a phone as people type it (spaces, +34, 0034) into E.164; nothing typed is no fault. */
export function readPhone(text: string): PhoneReading {
  const typed = text.trim();
  if (typed === '') return { e164: null, fault: null };
  const number = parsePhoneNumberFromString(typed, 'ES');
  if (number?.isValid()) return { e164: number.number, fault: null };
  return { e164: null, fault: phoneFault(typed) ?? (isTooShort(typed) ? PHONE_SHORT : PHONE_FOREIGN) };
}

function isTooShort(typed: string): boolean {
  return validatePhoneNumberLength(typed, 'ES') === 'TOO_SHORT';
}
