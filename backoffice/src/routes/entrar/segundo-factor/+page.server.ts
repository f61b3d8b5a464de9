import { copySetCookies } from '@cep/ui/session';
import { redirect } from '@sveltejs/kit';
import { loginPath, returnPath } from '#lib/auth/return-path.ts';
import { type Challenge, dropChallenge, readChallenge } from '#lib/server/challenge.ts';
import { beginSetup, confirmSetup, type SetupStep } from '#lib/server/totp.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

const back = (url: URL): string => returnPath(url.searchParams.get('volver'));

function startAgain({ cookies, url }: Pick<RequestEvent, 'cookies' | 'url'>): never {
  dropChallenge(cookies);
  redirect(303, loginPath(back(url), 'tiempo'));
}

export const load: PageServerLoad = (event) => {
  if (event.locals.me) redirect(303, back(event.url));
  // It stays until the codes are kept: without a script this runs again behind the action that shows them.
  if (!readChallenge(event.cookies, 'ENROLMENT')) startAgain(event);
  return { back: back(event.url) };
};

const withChallenge =
  (step: (event: RequestEvent, challenge: Challenge) => Promise<SetupStep>) => async (event: RequestEvent) => {
    const challenge = readChallenge(event.cookies, 'ENROLMENT');
    if (!challenge) return startAgain(event);
    const { answer, challengeEnded, setCookies } = await step(event, challenge);
    if (challengeEnded) return startAgain(event);
    copySetCookies(event.cookies, setCookies);
    return answer;
  };

export const actions: Actions = {
  begin: withChallenge((event, { token }) => beginSetup(event, { challengeToken: token })),
  confirm: withChallenge(async (event, { token }) => confirmSetup(event, await event.request.formData(), token)),
  finish: ({ cookies, url }) => {
    dropChallenge(cookies);
    redirect(303, back(url));
  },
};
