import { UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum IdentityErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  BAD_CREDENTIALS = 'BAD_CREDENTIALS',
  TOKEN_INVALID = 'TOKEN_INVALID',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
}
registerEnumType(IdentityErrorCode, {
  name: 'IdentityErrorCode',
  description: 'Expected failures of identity mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    REQUIRED: { description: 'The value is missing.' },
    BAD_CREDENTIALS: { description: 'Unknown account, wrong password or closed account; never said which.' },
    TOKEN_INVALID: { description: 'The session has ended; log in again.' },
    TOO_MANY_ATTEMPTS: { description: 'Wait before trying again.' },
  },
});

@ObjectType({ implements: UserError, description: 'Expected failure of an identity mutation.' })
export class IdentityError extends UserError {
  @Field(() => IdentityErrorCode, { description: 'Code for programs.' })
  code!: IdentityErrorCode;
}

function identityError(code: IdentityErrorCode, message: string, field: string[] | null = null): IdentityError {
  return Object.assign(new IdentityError(), { code, message, field });
}

export const missing = (field: string, message: string): IdentityError =>
  identityError(IdentityErrorCode.REQUIRED, message, [field]);
export const invalid = (field: string, message: string): IdentityError =>
  identityError(IdentityErrorCode.INVALID, message, [field]);

/** One sentence for every reason: which part was wrong would tell a stranger who has an account. */
export const badCredentials = (): IdentityError =>
  identityError(IdentityErrorCode.BAD_CREDENTIALS, 'El correo o la contraseña no son correctos.');

export const sessionEnded = (): IdentityError =>
  identityError(IdentityErrorCode.TOKEN_INVALID, 'Tu sesión ha terminado. Vuelve a entrar.');

export function tooManyAttempts(waitSeconds: number): IdentityError {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
  const wait = minutes === 1 ? '1 minuto' : `${minutes} minutos`;
  return identityError(IdentityErrorCode.TOO_MANY_ATTEMPTS, `Demasiados intentos. Espera ${wait} y vuelve a probar.`);
}
