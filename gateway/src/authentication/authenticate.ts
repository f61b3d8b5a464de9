import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { PUBLIC_PRINCIPAL, type Claims, type Principal } from '@cep/kit';
import { accessTokenReader, type TokenVerdict } from './access-token';
import { clientIpOf } from './client-ip';
import { sessionCookies } from './cookies';

/** `expired` covers any token that no longer counts: the caller should refresh its session or log in. */
export type SessionState = 'none' | 'valid' | 'expired';

export interface Session {
  claims: Claims;
  state: SessionState;
  /** When a valid token ends, in epoch milliseconds. */
  expiresAt: number | null;
}

export interface AuthenticationOptions {
  /** CEP_SECRET. */
  secret: string;
  /** Believe `x-forwarded-for` from any peer. Default false: from this host alone. */
  trustProxy?: boolean;
}

export interface Authenticator {
  /** Who asks. Never rejects: what cannot be believed counts as the public. `bearer` wins over the request's own token. */
  authenticate(
    request: Pick<IncomingMessage, 'headers' | 'socket'>,
    requestId: string,
    bearer?: string,
  ): Promise<Session>;
}

/** Whether a request carries anything that could make its answer personal. */
export function isAnonymous(headers: IncomingHttpHeaders): boolean {
  return headers.authorization === undefined && !headers.cookie?.includes('cep_');
}

export function createAuthenticator({ secret, trustProxy = false }: AuthenticationOptions): Authenticator {
  const readToken = accessTokenReader(secret);
  return {
    async authenticate(request, requestId, bearer) {
      const cookies = sessionCookies(request.headers.cookie);
      const token = bearerToken(bearer) ?? bearerToken(request.headers.authorization) ?? cookies['cep_access'];
      const verdict = token === undefined ? undefined : await readToken(token);
      const claimsOf = (principal: Principal): Claims => ({
        principal,
        requestId,
        clientIp: clientIpOf(request, trustProxy),
        userAgent: request.headers['user-agent']?.slice(0, 512) ?? null,
        cookies,
      });
      return session(verdict, claimsOf);
    },
  };
}

function session(verdict: TokenVerdict | undefined, claimsOf: (principal: Principal) => Claims): Session {
  if (verdict?.state === 'valid')
    return { claims: claimsOf(verdict.principal), state: 'valid', expiresAt: verdict.expiresAt };
  return { claims: claimsOf(PUBLIC_PRINCIPAL), state: verdict ? 'expired' : 'none', expiresAt: null };
}

function bearerToken(header: string | undefined): string | undefined {
  return header?.match(/^Bearer (\S+)$/i)?.[1];
}
