import { deserialize } from '$app/forms';
import type { FormAnswer } from '#lib/forms/answer.ts';
import { type Outcome, outcomeOf, type Undo } from './undo.ts';

type Answer = FormAnswer & Record<string, unknown>;

/** Sends an action of a page without its form, as an undo does. It does not throw: what went wrong is told in words. */
export async function sendAction({ action, fields }: Required<Undo>): Promise<Outcome> {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.set(name, value);
  try {
    const response = await fetch(action, { method: 'POST', body, headers: { 'x-sveltekit-action': 'true' } });
    return outcomeOf(deserialize<Answer, Answer>(await response.text()));
  } catch {
    // Cut off on the way, or answered by a proxy.
    return outcomeOf(null);
  }
}
