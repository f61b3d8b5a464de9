import type { ConsentPurpose, CreateLeadInput, LeadSource } from '#lib/graphql/generated/graphql.ts';
import { emailFault } from './checks.ts';
import { MAX_MESSAGE } from './limits.ts';
import { splitName } from './person-name.ts';
import { readPhone } from './phone.ts';

/** What was typed, as it was typed: it goes back into the form when something is wrong. */
export interface LeadDraft {
  key: string;
  courseId: string;
  runId: string;
  name: string;
  phone: string;
  email: string;
  message: string;
  /** Ids of the ticked consent texts. */
  consents: string[];
}

export type LeadField = 'name' | 'phone' | 'email' | 'message' | 'run' | 'consent';

export interface LeadFault {
  /** Null when it is about the request as a whole. */
  field: LeadField | null;
  message: string;
}

interface ShownText {
  id: string;
  purpose: ConsentPurpose;
}

const MAX_NAME = 120;
const PURPOSES: readonly ConsentPurpose[] = ['CONTACT', 'NEWSLETTER', 'WHATSAPP'];

export function readDraft(form: FormData): LeadDraft {
  return {
    key: text(form, 'key'),
    courseId: text(form, 'courseId'),
    runId: text(form, 'convocatoria'),
    name: text(form, 'name'),
    phone: text(form, 'phone'),
    email: text(form, 'email'),
    message: text(form, 'message'),
    consents: form.getAll('consent').filter((value) => typeof value === 'string'),
  };
}

/** The consent texts that stood beside the boxes, ticked or not: a refusal is recorded with its text too. */
export function readShownTexts(form: FormData): ShownText[] {
  return form.getAll('shown').flatMap((value) => {
    const [name, id] = String(value).split(':', 2);
    const purpose = PURPOSES.find((known) => known === name);
    return purpose && id ? [{ purpose, id }] : [];
  });
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** All faults at once, in the order of the fields. */
export function checkDraft(draft: LeadDraft, shown: readonly ShownText[]): LeadFault[] {
  const faults: LeadFault[] = [];
  const add = (field: LeadField, message: string | null) => {
    if (message) faults.push({ field, message });
  };
  add('name', draft.name === '' ? 'Escribe tu nombre' : null);
  add('name', draft.name.length > MAX_NAME ? `El nombre no puede pasar de ${MAX_NAME} letras` : null);
  add('phone', readPhone(draft.phone).fault);
  add('email', emailFault(draft.email));
  if (draft.phone === '' && draft.email === '') add('phone', 'Escribe tu teléfono o tu correo');
  add('message', draft.message.length > MAX_MESSAGE ? `El mensaje no puede pasar de ${MAX_MESSAGE} letras` : null);
  const contact = shown.find(({ purpose }) => purpose === 'CONTACT');
  const mayContact = contact && draft.consents.includes(contact.id);
  add('consent', mayContact ? null : 'Marca la primera casilla para que podamos contestarte');
  return faults;
}

export function toCreateLeadInput(draft: LeadDraft, shown: readonly ShownText[], source: LeadSource): CreateLeadInput {
  return {
    idempotencyKey: draft.key,
    ...splitName(draft.name),
    phone: readPhone(draft.phone).e164,
    email: draft.email || null,
    message: draft.message || null,
    courseId: draft.courseId || null,
    courseRunId: draft.runId || null,
    source,
    consents: shown.map(({ id, purpose }) => ({ purpose, textId: id, granted: draft.consents.includes(id) })),
  };
}
