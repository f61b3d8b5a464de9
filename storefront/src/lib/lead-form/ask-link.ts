import type { RunAction } from '#lib/course/runs.ts';

export interface AskTarget {
  runId: string | null;
  action: RunAction;
}

/** How a button leads to the form: a link that always works, and a click that may do better. */
export interface AskLink {
  href(target: AskTarget): string;
  /** Opens the dialog in place of following the link. */
  open(event: MouseEvent, target: AskTarget): void;
  /** The visitor is about to press: fetch what the dialog needs. */
  prepare(): void;
}
