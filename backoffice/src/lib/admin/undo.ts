import type { ActionResult } from '$app/forms';
import type { FormAnswer } from '#lib/forms/answer.ts';

/** What takes a deed back. */
export interface Undo {
  /** Action of the page, as `?/open`. */
  action: string;
  fields?: Record<string, string>;
}

/**
 * The way back as the page says it now: once the deed is done the page shows other values, and a notice is still there
 * when somebody has gone on to another page, where the same action would be about something else.
 */
export const wayBack = ({ action, fields = {} }: Undo, page: URL): Required<Undo> => ({
  action: new URL(action, page).href,
  fields: { ...fields },
});

type Answer = FormAnswer & Record<string, unknown>;

export interface Outcome {
  notice: string | null;
  /** What went wrong, in words; null when nothing did. */
  problem: string | null;
}

const UNREACHABLE = 'No hay conexión con el servidor. No se ha guardado.';
const LOGGED_OUT = 'Tu sesión ha terminado y no se ha guardado. Entra otra vez y repítelo.';

/** @param result null where nothing came, or nothing that a form's action answers. */
export function outcomeOf(result: ActionResult<Answer, Answer> | null): Outcome {
  if (result?.type === 'success') return { notice: result.data?.notice ?? null, problem: null };
  return { notice: null, problem: problemIn(result) };
}

function problemIn(result: Exclude<ActionResult<Answer, Answer>, { type: 'success' }> | null): string {
  if (result?.type === 'redirect') return LOGGED_OUT;
  const told = result?.type === 'failure' ? result.data?.problems[0]?.message : result?.error?.message;
  return told ?? UNREACHABLE;
}
