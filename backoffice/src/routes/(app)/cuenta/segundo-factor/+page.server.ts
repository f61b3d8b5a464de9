import { error, redirect } from '@sveltejs/kit';
import { done, submit, textOf } from '#lib/server/submit.ts';
import { beginSetup, confirmSetup, type SetupAnswer } from '#lib/server/totp.ts';
import type { Actions, PageServerLoad } from './$types';
import { DISABLE_TOTP, RENEW_CODES, SECOND_FACTOR } from './documents';

export const load: PageServerLoad = async ({ locals }) => {
  const { me } = await locals.gateway.load(SECOND_FACTOR, {});
  if (!me?.twoFactor) error(503, 'El servidor de datos no responde.', { requestId: locals.requestId });
  return { factor: me.twoFactor };
};

const bothFactors = (form: FormData) => ({ password: textOf(form, 'password'), code: textOf(form, 'code').trim() });

export const actions: Actions = {
  begin: async (event) => {
    const password = textOf(await event.request.formData(), 'password');
    return (await beginSetup(event, { password })).answer;
  },

  confirm: async (event) => (await confirmSetup(event, await event.request.formData())).answer,

  renew: async (event) => {
    const input = bothFactors(await event.request.formData());
    const submitted = { form: 'renovar', fields: ['password', 'code'] };
    const sent = await submit(event, submitted, RENEW_CODES, { input }, (data) => data.renewRecoveryCodes);
    if (sent.failure) return sent.failure;
    const answer: SetupAnswer = { ...done('renovar'), recoveryCodes: sent.payload.recoveryCodes ?? [] };
    return answer;
  },

  disable: async (event) => {
    const input = bothFactors(await event.request.formData());
    const submitted = { form: 'quitar', fields: ['password', 'code'] };
    const sent = await submit(event, submitted, DISABLE_TOTP, { input }, (data) => data.disableTotp);
    return sent.failure ?? redirect(303, '/cuenta?aviso=sin-factor');
  },

  finish: () => redirect(303, '/cuenta?aviso=factor'),
  renewed: () => redirect(303, '/cuenta?aviso=codigos'),
};
