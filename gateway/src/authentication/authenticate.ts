import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { ACCESS_TOKEN_SECONDS, PUBLIC_PRINCIPAL, type Claims, type Principal } from '@cep/kit';
import { accessTokenReader, type TokenVerdict } from './access-token';
import { clientIpOf } from './client-ip';
import { sessionCookies } from './cookies';
import type { Revocations } from './revocations';

/** `expired` covers any token that no longer counts: the caller should refresh its session or log in. */
export type SessionState = 'none' | 'valid' | 'expired';

export interface Session {
  claims: Claims;
  state: SessionState;
  /** It came with session cookies, as a browser sends them to whoever asks. */
  byCookie: boolean;
  /** When a valid token ends, in epoch milliseconds. */
  expiresAt: number | null;
}

export interface AuthenticationOptions {
  /** CEP_SECRET. */
  secret: string;
  /** Believe `x-forwarded-for` from any peer. Default false: from this host alone. */
  trustProxy?: boolean;
  /** Tokens that no longer count. */
  revocations?: Revocations;
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

export function createAuthenticator({ secret, trustProxy = false, revocations }: AuthenticationOptions): Authenticator {
  const readToken = accessTokenReader(secret);
  return {
    async authenticate(request, requestId, bearer) {
      const cookies = sessionCookies(request.headers.cookie);
      const carried = bearerToken(bearer) ?? bearerToken(request.headers.authorization);
      const token = carried ?? cookies['cep_access'];
      const byCookie = carried === undefined && Object.keys(cookies).length > 0;
      const read = token === undefined ? undefined : await readToken(token);
      const verdict: typeof read = isRevoked(read, revocations) ? { state: 'expired' } : read;
      const claimsOf = (principal: Principal): Claims => ({
        principal,
        requestId,
        clientIp: clientIpOf(request, trustProxy),
        userAgent: request.headers['user-agent']?.slice(0, 512) ?? null,
        cookies,
      });
      return { ...session(verdict, claimsOf), byCookie };
    },
  };
}

function session(
  verdict: TokenVerdict | undefined,
  claimsOf: (principal: Principal) => Claims,
): Omit<Session, 'byCookie'> {
  if (verdict?.state === 'valid')
    return { claims: claimsOf(verdict.principal), state: 'valid', expiresAt: verdict.expiresAt };
  return { claims: claimsOf(PUBLIC_PRINCIPAL), state: verdict ? 'expired' : 'none', expiresAt: null };
}

/** Asked at each request: a token that was found good may be revoked since. */
function isRevoked(verdict: TokenVerdict | undefined, revocations: Revocations | undefined): boolean {
  if (verdict?.state !== 'valid' || !revocations) return false;
  return revocations.cover(verdict.principal, verdict.expiresAt - ACCESS_TOKEN_SECONDS * 1000);
}

function bearerToken(header: string | undefined): string | undefined {
  return header?.match(/^Bearer (\S+)$/i)?.[1];
}
