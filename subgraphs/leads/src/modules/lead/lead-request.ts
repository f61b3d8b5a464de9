import { createHash } from 'node:crypto';
import { parsePhoneNumberFromString } from 'libphonenumber-js';
import { isUuid } from '@cep/kit';
import { z } from 'zod';
import { ConsentPurpose } from '../consent';
import { type LeadError, LeadErrorCode, leadError } from './lead.errors';
import type { CreateLeadInput } from './lead.inputs';
import { LeadSource } from './lead.enums';

/** A request whose texts have been checked and brought to one form. */
export interface LeadRequest {
  idempotencyKey: string;
  firstName: string;
  lastName: string | null;
  email: string | null;
  /** E.164. */
  phone: string | null;
  message: string | null;
  courseId: string | null;
  courseRunId: string | null;
  campusId: string | null;
  source: LeadSource;
  consents: { purpose: ConsentPurpose; granted: boolean; textId: string }[];
  /** Same content, same hash: tells a repeated request from a key used again for another one. */
  contentHash: string;
}

const limits = { firstName: 80, lastName: 120, email: 254, phone: 40, message: 2_000, idempotencyKey: 100 } as const;
const emailSchema = z.email();

/** Checks a request by itself; what needs the database is checked by createLead. All faults at once, as a form needs them. */
export function readLeadRequest(
  input: CreateLeadInput,
): { request: LeadRequest; errors: [] } | { request: null; errors: LeadError[] } {
  const errors: LeadError[] = [];
  const fault = (code: LeadErrorCode, field: string, message: string): void =>
    void errors.push(leadError(code, [field], message));
  const text = (field: keyof typeof limits): string | null => {
    const value = input[field]?.normalize('NFC').trim().replaceAll('\u0000', '') ?? '';
    if (value.length > limits[field]) {
      fault(
        LeadErrorCode.TEXT_TOO_LONG,
        field,
        `Acorta este texto: caben ${limits[field]} caracteres y tiene ${value.length}.`,
      );
    }
    return value === '' ? null : value;
  };

  const idempotencyKey = text('idempotencyKey');
  if (!idempotencyKey)
    fault(LeadErrorCode.REQUIRED, 'idempotencyKey', 'Falta la clave del envío. Vuelve a cargar el formulario.');
  const firstName = text('firstName');
  if (!firstName) fault(LeadErrorCode.REQUIRED, 'firstName', 'Escribe tu nombre');
  const lastName = text('lastName');
  const message = text('message');
  const email = text('email')?.toLowerCase() ?? null;
  if (email && !emailSchema.safeParse(email).success)
    fault(LeadErrorCode.INVALID, 'email', 'El correo debe ser como nombre@correo.es');
  const phone = readPhone(text('phone'), fault);
  if (!input.email?.trim() && !input.phone?.trim())
    fault(LeadErrorCode.REQUIRED, 'email', 'Escribe tu correo o tu teléfono para poder contestarte');
  checkIds(input, fault);
  const consents = input.consents.filter(
    ({ purpose }, index, all) => all.findIndex((other) => other.purpose === purpose) === index,
  );
  if (!consents.some(({ purpose, granted }) => purpose === ConsentPurpose.CONTACT && granted)) {
    fault(LeadErrorCode.CONSENT_REQUIRED, 'consents', 'Marca la casilla para que podamos contactarte');
  }
  if (errors.length > 0 || !firstName || !idempotencyKey) return { request: null, errors };

  const content = {
    firstName,
    lastName,
    email,
    phone,
    message,
    courseId: input.courseId ?? null,
    courseRunId: input.courseRunId ?? null,
    campusId: input.campusId ?? null,
    source: input.source ?? LeadSource.COURSE_PAGE,
    consents: consents.map(({ purpose, granted, textId }) => ({ purpose, granted, textId })),
  };
  const contentHash = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { request: { ...content, idempotencyKey, contentHash }, errors: [] };
}

type Fault = (code: LeadErrorCode, field: string, message: string) => void;

function readPhone(written: string | null, fault: Fault): string | null {
  if (!written) return null;
  const number = parsePhoneNumberFromString(written, 'ES');
  if (number?.isValid()) return number.number;
  const digits = written.replace(/\D/g, '').length;
  if (digits < 9) fault(LeadErrorCode.INVALID, 'phone', 'Al teléfono le falta alguna cifra');
  else fault(LeadErrorCode.INVALID, 'phone', 'Revisa el teléfono. Si no es español, empieza por +');
  return null;
}

function checkIds(input: CreateLeadInput, fault: Fault): void {
  if (input.courseId && !isUuid(input.courseId))
    fault(LeadErrorCode.COURSE_NOT_OPEN, 'courseId', 'Este curso no existe. Elige otro en la lista de cursos.');
  if (input.courseRunId && !isUuid(input.courseRunId))
    fault(LeadErrorCode.RUN_CLOSED, 'courseRunId', 'Esta convocatoria no existe. Elige otra fecha.');
  if (input.campusId && !isUuid(input.campusId))
    fault(LeadErrorCode.INVALID, 'campusId', 'Esta sede no existe. Elige otra.');
}
