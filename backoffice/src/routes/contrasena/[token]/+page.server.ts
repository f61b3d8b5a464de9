import { copySetCookies } from '@cep/ui/session';
import { error, redirect } from '@sveltejs/kit';
import { loginPath } from '#lib/auth/return-path.ts';
import { endSession } from '#lib/server/end-session.ts';
import { submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { PASSWORD_LINK, SET_PASSWORD } from './documents';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { passwordLink } = await locals.gateway.load(PASSWORD_LINK, { token: params.token });
  if (!passwordLink) error(410, 'Este enlace ya se ha usado o ha caducado.', { code: 'TOKEN_INVALID' });
  return { link: passwordLink };
};

export const actions: Actions = {
  default: async (event) => {
    const { params, request, cookies, locals } = event;
    const password = textOf(await request.formData(), 'password');
    const sent = await submit(
      event,
      { form: 'elegir', fields: ['password'] },
      SET_PASSWORD,
      { input: { token: params.token, password } },
      ({ setPassword }) => setPassword,
    );
    if (sent.failure) return sent.failure;
    // Whoever was logged in here: from now on it is the owner of the link who comes in.
    if (locals.me) await endSession(event);
    copySetCookies(cookies, sent.setCookies);
    redirect(303, loginPath('/', 'contrasena'));
  },
};
