import { deserialize } from '$app/forms';
import { goto, refreshAll } from '$app/navigation';
import type { LeadAnswer } from './answer.ts';

const LOST = 'No hemos podido enviar tu solicitud. Tus datos siguen aquí: pulsa Enviar solicitud otra vez o llámanos';

interface Kept {
  action: string;
  form: FormData;
}

/**
 * One form on its way to the server. Without connection it keeps what was to be sent and sends it
 * once when the connection is back, also when the dialog was closed meanwhile; the key in the form
 * makes a second arrival harmless.
 */
export class LeadSending {
  busy = $state(false);
  waiting = $state(false);
  answer = $state<LeadAnswer | null>(null);
  #lost = $state<{ message: string; requestId: string | null } | null>(null);
  #kept: Kept | null = null;
  readonly #onanswer: (answer: LeadAnswer) => void;

  /** `answer`: of an attempt without JavaScript; `onanswer`: told each one that leaves something to do. */
  constructor(answer: LeadAnswer | null, onanswer: (answer: LeadAnswer) => void) {
    this.answer = answer;
    this.#onanswer = onanswer;
  }

  get trouble(): { message: string; requestId: string | null } | null {
    return this.#lost ?? this.answer?.trouble ?? null;
  }

  async send(action: string, form: FormData): Promise<void> {
    if (this.busy) return;
    if (!navigator.onLine) return this.#keep({ action, form });
    this.busy = true;
    this.#lost = null;
    let requestId: string | null = null;
    try {
      const response = await fetch(action, {
        method: 'POST',
        body: form,
        headers: { accept: 'application/json', 'x-sveltekit-action': 'true' },
      });
      requestId = response.headers.get('x-request-id');
      const result = deserialize<Record<string, never>, LeadAnswer & Record<string, unknown>>(await response.text());
      if (result.type === 'redirect') await goto(result.location);
      else if (result.type === 'failure' && result.data) this.#take(result.data);
      else this.#lost = { message: LOST, requestId };
    } catch {
      if (navigator.onLine) this.#lost = { message: LOST, requestId };
      else this.#keep({ action, form });
    } finally {
      this.busy = false;
    }
  }

  #take(answer: LeadAnswer): void {
    this.answer = answer;
    this.#onanswer(answer);
    if (answer.staleTexts) void refreshAll();
  }

  #keep(kept: Kept): void {
    this.#kept = kept;
    if (this.waiting) return;
    this.waiting = true;
    addEventListener('online', () => this.#sendKept(), { once: true });
  }

  #sendKept(): void {
    const kept = this.#kept;
    this.#kept = null;
    this.waiting = false;
    if (kept) void this.send(kept.action, kept.form);
  }
}
