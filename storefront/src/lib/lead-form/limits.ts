export type { LeadDraft } from './draft.ts';

/** Letters; kept apart so that the browser need not load the phone rules with it. */
export const MAX_MESSAGE = 2000;
