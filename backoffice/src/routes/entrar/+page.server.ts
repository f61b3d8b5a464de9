import { fail, redirect } from '@sveltejs/kit';
import { returnPath } from '#lib/auth/return-path.ts';
import { isStaff } from '#lib/auth/roles.ts';
import { copySetCookies } from '#lib/server/cookies.ts';
import { GatewayDown } from '#lib/server/gateway.ts';
import type { Actions, PageServerLoad } from './$types';
import { LOGIN } from './documents';

/** One text whatever was wrong: which part it was is nobody's business. */
const REFUSED = 'El correo o la contraseña no son correctos.';
const TOO_MANY = 'Demasiados intentos. Espera unos minutos y vuelve a probar.';
const DOWN = 'Ahora mismo no podemos comprobar tus datos. Vuelve a intentarlo en un momento.';

export const load: PageServerLoad = ({ locals, url }) => {
  const back = returnPath(url.searchParams.get('volver'));
  if (locals.me) redirect(303, back);
  return { outage: locals.outage };
};

export const actions: Actions = {
  default: async ({ request, locals, cookies, url }) => {
    const form = await request.formData();
    const email = String(form.get('email') ?? '').trim();
    const password = String(form.get('password') ?? '');
    if (!email || !password) return fail(400, { email, message: 'Escribe tu correo y tu contraseña.' });

    const answer = await locals.gateway.run(LOGIN, { input: { email, password } }).catch((cause: unknown) => {
      if (cause instanceof GatewayDown) return null;
      throw cause;
    });
    if (answer === null || answer.data === null) return fail(503, { email, message: DOWN });
    const user = answer.data.login?.user;
    if (!user || !isStaff(user.role)) {
      const tooMany = answer.data.login?.errors.some(({ code }) => code === 'TOO_MANY_ATTEMPTS') ?? false;
      return fail(tooMany ? 429 : 400, { email, message: tooMany ? TOO_MANY : REFUSED });
    }
    copySetCookies(cookies, answer.setCookies);
    redirect(303, returnPath(url.searchParams.get('volver')));
  },
};
