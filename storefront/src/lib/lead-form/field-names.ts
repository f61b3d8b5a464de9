import type { LeadField } from './draft.ts';

/** What each field is called in the form; the ids in the page follow from it. */
export const FIELD_NAMES: Record<Exclude<LeadField, 'consent'>, string> = {
  name: 'name',
  phone: 'phone',
  email: 'email',
  message: 'message',
  run: 'convocatoria',
};
