import { Tag, tagEnum, UserError } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

export enum LeadErrorCode {
  INVALID = 'INVALID',
  REQUIRED = 'REQUIRED',
  CONSENT_REQUIRED = 'CONSENT_REQUIRED',
  CONSENT_TEXT_STALE = 'CONSENT_TEXT_STALE',
  COURSE_NOT_OPEN = 'COURSE_NOT_OPEN',
  RUN_CLOSED = 'RUN_CLOSED',
  RUN_FULL = 'RUN_FULL',
  TEXT_TOO_LONG = 'TEXT_TOO_LONG',
  IDEMPOTENCY_KEY_REUSED = 'IDEMPOTENCY_KEY_REUSED',
  NOT_FOUND = 'NOT_FOUND',
  FORBIDDEN = 'FORBIDDEN',
  CONFLICT = 'CONFLICT',
  TRANSITION_NOT_ALLOWED = 'TRANSITION_NOT_ALLOWED',
  TOO_MANY_ATTEMPTS = 'TOO_MANY_ATTEMPTS',
}
registerEnumType(LeadErrorCode, {
  name: 'LeadErrorCode',
  description: 'Expected failures of leads mutations.',
  valuesConfig: {
    INVALID: { description: 'The value does not fit.' },
    REQUIRED: { description: 'The value is missing.' },
    CONSENT_REQUIRED: { description: 'Nobody may be contacted without consent.' },
    CONSENT_TEXT_STALE: { description: 'The text shown is not the current one.' },
    COURSE_NOT_OPEN: { description: 'Nobody can ask about this course now, or there is no such course.' },
    RUN_CLOSED: { description: 'This run is over, cancelled, or of another course.' },
    RUN_FULL: { description: 'This run has no places and no waiting list.' },
    TEXT_TOO_LONG: { description: 'More characters than the field takes.' },
    IDEMPOTENCY_KEY_REUSED: { description: 'The key was used before with other content.' },
    NOT_FOUND: { description: 'Nothing of yours has this id.' },
    FORBIDDEN: { description: 'Your role may not do this.' },
    CONFLICT: { description: 'Somebody changed it first.' },
    TRANSITION_NOT_ALLOWED: { description: 'This status cannot follow.' },
    TOO_MANY_ATTEMPTS: { description: 'Wait before trying again.' },
  },
});
tagEnum('LeadErrorCode', 'public', [
  LeadErrorCode.INVALID,
  LeadErrorCode.REQUIRED,
  LeadErrorCode.CONSENT_REQUIRED,
  LeadErrorCode.CONSENT_TEXT_STALE,
  LeadErrorCode.COURSE_NOT_OPEN,
  LeadErrorCode.RUN_CLOSED,
  LeadErrorCode.RUN_FULL,
  LeadErrorCode.TEXT_TOO_LONG,
  LeadErrorCode.IDEMPOTENCY_KEY_REUSED,
  LeadErrorCode.FORBIDDEN,
  LeadErrorCode.TOO_MANY_ATTEMPTS,
]);

// As a whole: what it inherits is shared with errors that are not for partners.
@Tag('public')
@ObjectType({ implements: UserError, description: 'Expected failure of a leads mutation.' })
export class LeadError extends UserError {
  @Field(() => LeadErrorCode, { description: 'Code for programs.' })
  code!: LeadErrorCode;
}

export function leadError(code: LeadErrorCode, field: string[] | null, message: string): LeadError {
  return Object.assign(new LeadError(), { code, field, message });
}

export const leadNotFound = (field: string[]): LeadError =>
  leadError(LeadErrorCode.NOT_FOUND, field, 'Esta solicitud no existe o no puedes verla.');

export const leadChanged = (): LeadError =>
  leadError(
    LeadErrorCode.CONFLICT,
    ['expectedVersion'],
    'Otra persona la ha cambiado mientras tanto. Revisa los datos y vuelve a intentarlo.',
  );
