import { redirect } from '@sveltejs/kit';
import { noticeOf } from '#lib/account/notices.ts';
import { returnPath, stepPath } from '#lib/auth/return-path.ts';
import { keepChallenge } from '#lib/server/challenge.ts';
import { enter, REFUSED } from '#lib/server/enter.ts';
import { refuse, submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { LOGIN } from './documents';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.me) redirect(303, returnPath(url.searchParams.get('volver')));
  return { outage: locals.outage, notice: noticeOf(url, ['contrasena', 'sesion', 'tiempo']) };
};

export const actions: Actions = {
  default: async (event) => {
    const form = await event.request.formData();
    const email = textOf(form, 'email').trim();
    const password = textOf(form, 'password');
    const submitted = { form: 'entrar', values: { email }, fields: ['email', 'password'] };

    const sent = await submit(event, submitted, LOGIN, { input: { email, password } }, ({ login }) => login);
    if (sent.failure) return sent.failure;
    const { user, challenge } = sent.payload;
    if (challenge) {
      keepChallenge(event.cookies, challenge);
      const step = challenge.kind === 'SECOND_FACTOR' ? '/entrar/codigo' : '/entrar/segundo-factor';
      redirect(303, stepPath(step, event.url.searchParams.get('volver') ?? '/'));
    }
    if (user) await enter(event, user.role, sent.setCookies);
    return refuse(submitted, [{ name: null, message: REFUSED }]);
  },
};
