import type {
  ActivityOutcome,
  ConsentPurpose,
  LeadSource,
  LeadStatus,
  LostReason,
} from '#lib/graphql/generated/graphql.ts';

/** The tones of the design system, named here so that this file needs no component. */
type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger';

const STATUSES: Record<LeadStatus, { label: string; tone: Tone }> = {
  NEW: { label: 'Nueva', tone: 'info' },
  CONTACTED: { label: 'Contactada', tone: 'warning' },
  QUALIFIED: { label: 'Cualificada', tone: 'warning' },
  ENROLLED: { label: 'Matriculada', tone: 'success' },
  LOST: { label: 'Perdida', tone: 'neutral' },
  SPAM: { label: 'Spam', tone: 'neutral' },
};

/** In the order in which a lead goes through them. */
export const STATUS_ORDER: readonly LeadStatus[] = ['NEW', 'CONTACTED', 'QUALIFIED', 'ENROLLED', 'LOST', 'SPAM'];

const LOST_REASONS: Record<LostReason, string> = {
  PRICE: 'Precio',
  DATES: 'Fechas u horario',
  DISTANCE: 'Distancia',
  COMPETITOR: 'Eligió otro centro',
  NO_ANSWER: 'No contesta',
  OTHER: 'Otro motivo',
};

export const LOST_REASON_ORDER: readonly LostReason[] = [
  'NO_ANSWER',
  'PRICE',
  'DATES',
  'DISTANCE',
  'COMPETITOR',
  'OTHER',
];

const SOURCES: Record<LeadSource, string> = {
  COURSE_PAGE: 'Página del curso',
  CONTACT_PAGE: 'Página de contacto',
  CAMPUS_PAGE: 'Página de la sede',
  LANDING: 'Página de campaña',
  IMPORT: 'Importación',
  PARTNER: 'Entidad colaboradora',
  STAFF: 'Alta manual',
  ACCOUNT: 'Página de su cuenta',
};

const PURPOSES: Record<ConsentPurpose, string> = {
  CONTACT: 'Contacto sobre el curso',
  NEWSLETTER: 'Novedades por correo',
  WHATSAPP: 'WhatsApp',
};

const OUTCOMES: Record<ActivityOutcome, { label: string; tone: Tone }> = {
  DONE: { label: 'Hecho', tone: 'success' },
  SKIPPED: { label: 'Omitido', tone: 'neutral' },
  FAILED: { label: 'Fallido', tone: 'danger' },
  UNKNOWN: { label: 'Sin confirmar', tone: 'warning' },
};

export const isStatus = (text: string): text is LeadStatus => Object.hasOwn(STATUSES, text);
export const isLostReason = (text: string): text is LostReason => Object.hasOwn(LOST_REASONS, text);
export const statusLabel = (status: LeadStatus): string => STATUSES[status].label;
export const statusTone = (status: LeadStatus): Tone => STATUSES[status].tone;
export const lostReasonLabel = (reason: LostReason): string => LOST_REASONS[reason];
export const sourceLabel = (source: LeadSource): string => SOURCES[source];
export const purposeLabel = (purpose: ConsentPurpose): string => PURPOSES[purpose];
export const outcomeLabel = (outcome: ActivityOutcome): string => OUTCOMES[outcome].label;
export const outcomeTone = (outcome: ActivityOutcome): Tone => OUTCOMES[outcome].tone;
