import { copySetCookies, dropSession } from '@cep/ui/session';
import type { RequestEvent } from '@sveltejs/kit';
import { LOGOUT } from './documents';
import { GatewayDown } from './gateway';

/** Ends the session at the server and in this browser; in this browser also when the server does not answer. */
export async function endSession({
  locals,
  cookies,
  request,
}: Pick<RequestEvent, 'locals' | 'cookies' | 'request'>): Promise<void> {
  const answer = await locals.gateway.run(LOGOUT, {}).catch((cause: unknown) => {
    if (cause instanceof GatewayDown) return null;
    throw cause;
  });
  dropSession(cookies, request.headers.get('cookie'));
  if (answer) copySetCookies(cookies, answer.setCookies);
}
