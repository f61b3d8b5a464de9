import { UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum IdentityErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  BAD_CREDENTIALS = 'BAD_CREDENTIALS',
  BAD_CODE = 'BAD_CODE',
  TOKEN_INVALID = 'TOKEN_INVALID',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
  WEAK_PASSWORD = 'WEAK_PASSWORD',
  EMAIL_TAKEN = 'EMAIL_TAKEN',
  LAST_ADMIN = 'LAST_ADMIN',
  SECOND_FACTOR_REQUIRED = 'SECOND_FACTOR_REQUIRED',
  NOT_FOUND = 'NOT_FOUND',
  CONFLICT = 'CONFLICT',
}
registerEnumType(IdentityErrorCode, {
  name: 'IdentityErrorCode',
  description: 'Expected failures of identity mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    REQUIRED: { description: 'The value is missing.' },
    BAD_CREDENTIALS: { description: 'Unknown account, wrong password or closed account; never said which.' },
    BAD_CODE: { description: 'The code of the second factor is wrong, too old, or was used before.' },
    TOKEN_INVALID: { description: 'The session, the challenge or the mailed link has ended.' },
    TOO_MANY_ATTEMPTS: { description: 'Wait before trying again.' },
    WEAK_PASSWORD: { description: 'Too short, too long or too easy to guess.' },
    EMAIL_TAKEN: { description: 'Somebody has an account with this address; said to administrators alone.' },
    LAST_ADMIN: { description: 'The last administrator in use cannot lose the role or the account.' },
    SECOND_FACTOR_REQUIRED: { description: 'The role must have a second factor here.' },
    NOT_FOUND: { description: 'Nothing that you may touch has this id.' },
    CONFLICT: { description: 'Not possible in the state that it is in.' },
  },
});

@ObjectType({ implements: UserError, description: 'Expected failure of an identity mutation.' })
export class IdentityError extends UserError {
  @Field(() => IdentityErrorCode, { description: 'Code for programs.' })
  code!: IdentityErrorCode;
}

export function identityError(code: IdentityErrorCode, message: string, field: string[] | null = null): IdentityError {
  return Object.assign(new IdentityError(), { code, message, field });
}

export const missing = (field: string, message: string): IdentityError =>
  identityError(IdentityErrorCode.REQUIRED, message, [field]);
export const invalid = (field: string, message: string): IdentityError =>
  identityError(IdentityErrorCode.INVALID, message, [field]);
export const weakPassword = (field: string, message: string): IdentityError =>
  identityError(IdentityErrorCode.WEAK_PASSWORD, message, [field]);
export const conflict = (message: string): IdentityError => identityError(IdentityErrorCode.CONFLICT, message);

/** The same for what does not exist and for what belongs to somebody else. */
export const notFound = (message: string): IdentityError => identityError(IdentityErrorCode.NOT_FOUND, message);

/** One sentence for every reason: which part was wrong would tell a stranger who has an account. */
export const badCredentials = (): IdentityError =>
  identityError(IdentityErrorCode.BAD_CREDENTIALS, 'El correo o la contraseña no son correctos.');

export const wrongPassword = (field: string): IdentityError =>
  identityError(IdentityErrorCode.BAD_CREDENTIALS, 'La contraseña no es correcta.', [field]);

export const badCode = (): IdentityError =>
  identityError(IdentityErrorCode.BAD_CODE, 'El código no es correcto. Escribe el que muestra ahora la aplicación.', [
    'code',
  ]);

export const sessionEnded = (): IdentityError =>
  identityError(IdentityErrorCode.TOKEN_INVALID, 'Tu sesión ha terminado. Vuelve a entrar.');

export const challengeEnded = (): IdentityError =>
  identityError(
    IdentityErrorCode.TOKEN_INVALID,
    'Ha pasado demasiado tiempo. Escribe otra vez tu correo y contraseña.',
  );

export const linkEnded = (): IdentityError =>
  identityError(IdentityErrorCode.TOKEN_INVALID, 'El enlace ya se ha usado o ha caducado. Pide uno nuevo.');

export function tooManyAttempts(waitSeconds: number): IdentityError {
  const minutes = Math.max(1, Math.ceil(waitSeconds / 60));
  const wait = minutes === 1 ? '1 minuto' : `${minutes} minutos`;
  return identityError(IdentityErrorCode.TOO_MANY_ATTEMPTS, `Demasiados intentos. Espera ${wait} y vuelve a probar.`);
}
