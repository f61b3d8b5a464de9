import { redirect } from '@sveltejs/kit';
import { copySetCookies, dropSession } from '#lib/server/cookies.ts';
import { GatewayDown } from '#lib/server/gateway.ts';
import type { RequestHandler } from './$types';
import { LOGOUT } from './documents';

/** Ends the session at the server and in this browser; in this browser also when the server does not answer. */
export const POST: RequestHandler = async ({ locals, cookies, request }) => {
  const answer = await locals.gateway.run(LOGOUT, {}).catch((cause: unknown) => {
    if (cause instanceof GatewayDown) return null;
    throw cause;
  });
  dropSession(cookies, request.headers.get('cookie'));
  if (answer) copySetCookies(cookies, answer.setCookies);
  redirect(303, '/entrar');
};

/** Typed by hand or from a bookmark: nothing is ended by looking. */
export const GET: RequestHandler = () => redirect(303, '/');
