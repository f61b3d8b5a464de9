import type { LeadDraft } from './draft.ts';

export function blankDraft(key: string, courseId: string, runId = ''): LeadDraft {
  return { key, courseId, runId, name: '', phone: '', email: '', message: '', consents: [] };
}
