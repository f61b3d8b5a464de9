import { deserialize } from '$app/forms';
import type { FormAnswer } from '#lib/forms/answer.ts';

type Answer = FormAnswer & Record<string, unknown>;

export interface SentAction {
  notice: string | null;
  /** What went wrong, in words; null when nothing did. */
  problem: string | null;
}

const UNREACHABLE = 'No hay conexión con el servidor. No se ha guardado.';

/** Sends an action of a page without its form, as an undo does. */
export async function sendAction(action: string, fields: Record<string, string>): Promise<SentAction> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  const response = await fetch(action, { method: 'POST', body, headers: { 'x-sveltekit-action': 'true' } }).catch(
    () => null,
  );
  if (!response) return { notice: null, problem: UNREACHABLE };
  const result = deserialize<Answer, Answer>(await response.text());
  if (result.type === 'success') return { notice: result.data?.notice ?? null, problem: null };
  if (result.type === 'failure') return { notice: null, problem: result.data?.problems[0]?.message ?? UNREACHABLE };
  return { notice: null, problem: UNREACHABLE };
}
