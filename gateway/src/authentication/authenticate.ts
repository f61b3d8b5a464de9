import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { ACCESS_TOKEN_SECONDS, CodedError, PUBLIC_PRINCIPAL, type Claims, type Principal } from '@cep/kit';
import type { KeyTerms } from '../guard';
import { accessTokenReader, type TokenVerdict } from './access-token';
import { ApiKeys } from './api-keys';
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
  /** Of a caller with an API key. */
  key?: KeyTerms;
}

export interface AuthenticationOptions {
  /** CEP_SECRET. */
  secret: string;
  /** Believe `x-forwarded-for` from any peer. Default false: from this host alone. */
  trustProxy?: boolean;
  /** Tokens that no longer count. */
  revocations?: Revocations;
  /** Left out: no key is taken. */
  apiKeys?: ApiKeys | undefined;
  /** Asked before a key that nobody is known by is looked at, so that guessing is not free. @throws Refused */
  look?(stranger: Claims): Promise<unknown>;
  /** The public address is https: session cookies without `__Host-` are not ours. */
  https?: boolean;
}

type AuthenticatedRequest = Pick<IncomingMessage, 'headers' | 'socket'>;

export interface Authenticator {
  /**
   * Who asks. A session that cannot be believed counts as the public; `bearer` wins over the request's own token.
   * @throws CodedError for an API key that may not be used here, Refused from an address that has tried too many
   */
  authenticate(request: AuthenticatedRequest, requestId: string, bearer?: string): Promise<Session>;
}

/** Whether a request carries anything that could make its answer personal. */
export function isAnonymous(headers: IncomingHttpHeaders): boolean {
  return headers.authorization === undefined && !headers.cookie?.includes('cep_');
}

export function createAuthenticator(options: AuthenticationOptions): Authenticator {
  const { secret, trustProxy = false, revocations, apiKeys, look, https = false } = options;
  const readToken = accessTokenReader(secret);

  async function keySession(request: AuthenticatedRequest, requestId: string, key: string): Promise<Session> {
    const clientIp = clientIpOf(request, trustProxy);
    const userAgent = userAgentOf(request);
    if (apiKeys?.isKnown(key) === false) await look?.({ principal: PUBLIC_PRINCIPAL, requestId, clientIp, userAgent });
    const holder = await apiKeys?.holderOf(key, clientIp);
    if (holder?.principal.role !== 'WORKER')
      throw new CodedError('FORBIDDEN', 'La clave de un socio vale en /partner/graphql.');
    const { principal, terms, expiresAt } = holder;
    return {
      claims: { principal, requestId, clientIp, userAgent },
      state: 'valid',
      byCookie: false,
      expiresAt,
      key: terms,
    };
  }

  return {
    async authenticate(request, requestId, bearer) {
      const cookies = sessionCookies(request.headers.cookie, { prefixed: https });
      const carried = bearerToken(bearer) ?? bearerToken(request.headers.authorization);
      const token = carried ?? cookies['cep_access'];
      if (carried !== undefined && apiKeys && ApiKeys.looksLike(carried))
        return keySession(request, requestId, carried);
      const byCookie = carried === undefined && Object.keys(cookies).length > 0;
      const read = token === undefined ? undefined : await readToken(token);
      const verdict: typeof read = isRevoked(read, revocations) ? { state: 'expired' } : read;
      const claimsOf = (principal: Principal): Claims => ({
        principal,
        requestId,
        clientIp: clientIpOf(request, trustProxy),
        userAgent: userAgentOf(request),
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

export function userAgentOf({ headers }: AuthenticatedRequest): string | null {
  return headers['user-agent']?.slice(0, 512) ?? null;
}

export function bearerToken(header: string | undefined): string | undefined {
  return header?.match(/^Bearer (\S+)$/i)?.[1];
}
