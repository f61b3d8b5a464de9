import { redirect } from '@sveltejs/kit';
import { loginPath, returnPath } from '#lib/auth/return-path.ts';
import { dropChallenge, readChallenge } from '#lib/server/challenge.ts';
import { enter, REFUSED } from '#lib/server/enter.ts';
import { refuse, submit, textOf } from '#lib/server/submit.ts';
import type { Actions, PageServerLoad } from './$types';
import { COMPLETE_LOGIN } from './documents';

const startAgain = (url: URL): never => redirect(303, loginPath(url.searchParams.get('volver') ?? '/', 'tiempo'));

export const load: PageServerLoad = ({ locals, url, cookies }) => {
  const back = returnPath(url.searchParams.get('volver'));
  if (locals.me) redirect(303, back);
  if (!readChallenge(cookies, 'SECOND_FACTOR')) startAgain(url);
  return { back, recovery: url.searchParams.has('recuperacion') };
};

export const actions: Actions = {
  default: async (event) => {
    const { cookies, request, url } = event;
    const challenge = readChallenge(cookies, 'SECOND_FACTOR');
    if (!challenge) return startAgain(url);
    const code = textOf(await request.formData(), 'code').trim();
    const submitted = { form: 'codigo', fields: ['code'] };
    if (!code) return refuse(submitted, [{ name: 'code', message: 'Escribe el código.' }]);

    const input = { challengeToken: challenge.token, code };
    const sent = await submit(event, submitted, COMPLETE_LOGIN, { input }, (data) => data.completeLogin);
    if (sent.failure && sent.codes.includes('TOKEN_INVALID')) {
      dropChallenge(cookies);
      return startAgain(url);
    }
    if (sent.failure) return sent.failure;
    const { user } = sent.payload;
    if (user) await enter(event, user.role, sent.setCookies);
    return refuse(submitted, [{ name: null, message: REFUSED }]);
  },
};
