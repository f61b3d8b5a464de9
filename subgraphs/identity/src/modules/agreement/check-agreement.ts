import { z } from 'zod';
import { type IdentityError, identityError, IdentityErrorCode } from '../../shared';
import type { AgreementInput } from './agreement.types';

/** Narrow on purpose: anybody can send one, and staff read it in the audit log. */
const version = z.string().regex(/^[\da-z][\w.-]{0,39}$/i);

/** The version agreed to, null when nobody asked; or what is wrong. Never looks anything up. */
export function checkAgreement(given: AgreementInput | null | undefined): {
  version: string | null;
  errors: IdentityError[];
} {
  if (!given) return { version: null, errors: [] };
  if (!given.accepted) return { version: null, errors: [notAccepted()] };
  const parsed = version.safeParse(given.version);
  return parsed.success ? { version: parsed.data, errors: [] } : { version: null, errors: [unknownVersion()] };
}

const notAccepted = (): IdentityError =>
  identityError(
    IdentityErrorCode.REQUIRED,
    'Para abrir la cuenta, acepta la política de privacidad: marca la casilla.',
    ['agreement', 'accepted'],
  );

const unknownVersion = (): IdentityError =>
  identityError(
    IdentityErrorCode.INVALID,
    'No sabemos qué política de privacidad has leído. Vuelve a cargar la página y marca la casilla.',
    ['agreement', 'version'],
  );
