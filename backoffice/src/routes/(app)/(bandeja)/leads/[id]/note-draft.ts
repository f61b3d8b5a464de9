export interface NoteDraft {
  body: string;
  /** The key it was sent with, when it was. */
  key: string | null;
}

const place = (leadId: string): string => `cep-nota-${leadId}`;

/** What was written for this lead and never arrived; null for nothing. In the browser only. */
export function readDraft(leadId: string): NoteDraft | null {
  try {
    const draft: unknown = JSON.parse(localStorage.getItem(place(leadId)) ?? 'null');
    if (typeof draft !== 'object' || draft === null || !('body' in draft) || typeof draft.body !== 'string')
      return null;
    return { body: draft.body, key: 'key' in draft && typeof draft.key === 'string' ? draft.key : null };
  } catch {
    return null;
  }
}

/** Keeps the text across a closed tab; an empty one is forgotten. */
export function writeDraft(leadId: string, draft: NoteDraft): void {
  try {
    if (draft.body.trim()) localStorage.setItem(place(leadId), JSON.stringify(draft));
    else forgetDraft(leadId);
  } catch {
    // A full or forbidden store must not stop the writing: the text is still in its field.
  }
}

export const forgetDraft = (leadId: string): void => localStorage.removeItem(place(leadId));
