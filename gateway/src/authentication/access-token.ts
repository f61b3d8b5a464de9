import { type AccessTokenVerdict, verifyAccessToken } from '@cep/kit';
import { LRUCache } from 'lru-cache';

export type TokenVerdict = AccessTokenVerdict;

const REMEMBERED_TOKENS = 10_000;

/**
 * Reads access tokens as identity writes them. A token that was found good is remembered until it expires, so a busy
 * session costs one verification.
 */
export function accessTokenReader(secret: string): (token: string) => TokenVerdict | Promise<TokenVerdict> {
  const good = new LRUCache<string, TokenVerdict & { state: 'valid' }>({ max: REMEMBERED_TOKENS });

  async function verify(token: string): Promise<TokenVerdict> {
    const verdict = await verifyAccessToken(token, secret);
    if (verdict.state === 'valid') good.set(token, verdict);
    return verdict;
  }

  return (token) => {
    const known = good.get(token);
    if (!known) return verify(token);
    if (known.expiresAt > Date.now()) return known;
    good.delete(token);
    return { state: 'expired' };
  };
}
