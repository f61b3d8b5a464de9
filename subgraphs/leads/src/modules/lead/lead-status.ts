import { LeadStatus } from './lead.enums';

const { NEW, CONTACTED, QUALIFIED, ENROLLED, LOST, SPAM } = LeadStatus;

/** Each step can be taken back, so that «Deshacer» always works. */
const next: Record<LeadStatus, readonly LeadStatus[]> = {
  [NEW]: [CONTACTED, QUALIFIED, LOST, SPAM],
  [CONTACTED]: [QUALIFIED, ENROLLED, LOST, SPAM, NEW],
  [QUALIFIED]: [ENROLLED, CONTACTED, LOST, NEW],
  [ENROLLED]: [QUALIFIED, CONTACTED],
  [LOST]: [CONTACTED, QUALIFIED, NEW],
  [SPAM]: [NEW, CONTACTED],
};

export const statusLabel: Record<LeadStatus, string> = {
  [NEW]: 'Nueva',
  [CONTACTED]: 'Contactada',
  [QUALIFIED]: 'Cualificada',
  [ENROLLED]: 'Matriculada',
  [LOST]: 'Perdida',
  [SPAM]: 'Spam',
};

export function allowedStatuses(from: LeadStatus): readonly LeadStatus[] {
  return next[from];
}
