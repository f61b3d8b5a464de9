import { done, submit, textOf } from '#lib/server/submit.ts';
import type { Actions } from './$types';
import { REQUEST_RESET } from './documents';

export const actions: Actions = {
  default: async (event) => {
    const email = textOf(await event.request.formData(), 'email').trim();
    const sent = await submit(
      event,
      { form: 'pedir', values: { email } },
      REQUEST_RESET,
      { email },
      ({ requestPasswordReset }) => requestPasswordReset,
    );
    if (sent.failure) return sent.failure;
    // The same for an address that nobody has.
    return { ...done('pedir'), sentTo: email };
  },
};
