import type { LeadErrorCode } from '#lib/graphql/generated/graphql.ts';
import type { LeadDraft, LeadFault, LeadField } from './draft.ts';

/** What an attempt that did not succeed hands back to the form. */
export interface LeadAnswer {
  draft: LeadDraft;
  faults: LeadFault[];
  /** When the fault is ours: what to do, and the number to find it by. */
  trouble: { message: string; requestId: string } | null;
  /** The consent texts changed while the form was open: it must show the new ones. */
  staleTexts: boolean;
}

interface TypedError {
  field: readonly string[] | null;
  message: string;
  code: LeadErrorCode;
}

const FIELDS: Record<string, LeadField> = {
  firstName: 'name',
  lastName: 'name',
  phone: 'phone',
  email: 'email',
  message: 'message',
  courseRunId: 'run',
  consents: 'consent',
};

/** These say more than their field does. */
const FIELD_OF_CODE: Partial<Record<LeadErrorCode, LeadField>> = {
  RUN_CLOSED: 'run',
  RUN_FULL: 'run',
  CONSENT_REQUIRED: 'consent',
  CONSENT_TEXT_STALE: 'consent',
};

const OWN_WORDS: Partial<Record<LeadErrorCode, string>> = {
  CONSENT_TEXT_STALE: 'Hemos actualizado estos textos: vuelve a leerlos y marca lo que quieras',
  IDEMPOTENCY_KEY_REUSED:
    'Ya habíamos recibido tu solicitud y después has cambiado algún dato. Si quieres mandarla otra vez, pulsa Enviar solicitud',
  TOO_MANY_ATTEMPTS: 'Has enviado varias solicitudes seguidas. Espera unos minutos o llámanos',
};

/** The graph's typed errors in the form's words and at the form's fields. */
export function toFaults(errors: readonly TypedError[]): LeadFault[] {
  const faults = errors.map(({ field, message, code }) => ({
    field: FIELD_OF_CODE[code] ?? fieldOf(field),
    message: OWN_WORDS[code] ?? message,
  }));
  // One sentence a field is enough to act on.
  return faults.filter((fault, i) => fault.field === null || faults.findIndex((f) => f.field === fault.field) === i);
}

function fieldOf(path: readonly string[] | null): LeadField | null {
  for (const step of [...(path ?? [])].reverse()) {
    const field = FIELDS[step];
    if (field) return field;
  }
  return null;
}

export function hasStaleTexts(errors: readonly TypedError[]): boolean {
  return errors.some(({ code }) => code === 'CONSENT_TEXT_STALE');
}

/** Whether the next attempt needs a key of its own. */
export function needsNewKey(errors: readonly TypedError[]): boolean {
  return errors.some(({ code }) => code === 'IDEMPOTENCY_KEY_REUSED');
}
