import { resolveSession, type SessionVisit } from '@cep/ui/session';
import type { RequestEvent } from '@sveltejs/kit';
import type { Me } from '#lib/auth/me.ts';
import { ME, REFRESH } from './documents';
import { GatewayDown } from './gateway';

/** Puts who is calling into `locals`, renewing the session when its time has come. */
export async function identify({ cookies, locals, request }: RequestEvent): Promise<void> {
  const { gateway } = locals;
  const visit: SessionVisit<Me> = {
    cookies,
    cookieHeader: request.headers.get('cookie'),
    askWho: async () => {
      const { data, errors } = await gateway.run(ME, {});
      const [error] = errors;
      if (error && error.code !== 'UNAUTHENTICATED') throw new GatewayDown(error.message);
      return data?.me ?? null;
    },
    renew: async () => {
      const { data, errors, setCookies } = await gateway.run(REFRESH, {});
      // Only the answer «that token is not valid» ends a session; a failure on the way there does not.
      if (!data?.refreshSession) throw new GatewayDown(errors[0]?.message ?? 'No answer to the renewal.');
      return data.refreshSession.user ? setCookies : null;
    },
  };
  try {
    locals.me = await resolveSession(visit);
  } catch (cause) {
    if (!(cause instanceof GatewayDown)) throw cause;
    locals.outage = true;
  }
}
