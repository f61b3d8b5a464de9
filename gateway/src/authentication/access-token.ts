import { deriveKey, roles, type Principal } from '@cep/kit';
import { errors, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';

export type TokenVerdict =
  { state: 'valid'; principal: Principal; expiresAt: number } | { state: 'expired' } | { state: 'invalid' };

/** A person's token; nobody logs in as the public or as the product itself. */
const payloadSchema = z.object({
  typ: z.literal('access'),
  sub: z.string().min(1),
  sid: z.string().min(1).nullish(),
  role: z.enum(roles).exclude(['SYSTEM', 'PUBLIC']),
  name: z.string().nullish(),
  exp: z.number(),
});

const REMEMBERED_TOKENS = 10_000;

/**
 * Reads access tokens: JWT, HS256 alone, key derived from `secret` for this purpose. A token that was found good is
 * remembered until it expires, so a busy session costs one verification.
 */
export function accessTokenReader(secret: string): (token: string) => TokenVerdict | Promise<TokenVerdict> {
  const key = deriveKey(secret, 'access');
  const good = new LRUCache<string, { state: 'valid'; principal: Principal; expiresAt: number }>({
    max: REMEMBERED_TOKENS,
  });

  async function verify(token: string): Promise<TokenVerdict> {
    try {
      const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'], issuer: 'cep', audience: 'cep' });
      const parsed = payloadSchema.safeParse(payload);
      if (!parsed.success) return { state: 'invalid' };
      const { sub, sid, role, name, exp } = parsed.data;
      const principal = Object.freeze({ role, userId: sub, sessionId: sid ?? null, name: name ?? null });
      const verdict = { state: 'valid', principal, expiresAt: exp * 1000 } as const;
      good.set(token, verdict);
      return verdict;
    } catch (error) {
      return { state: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
    }
  }

  return (token) => {
    const known = good.get(token);
    if (!known) return verify(token);
    if (known.expiresAt > Date.now()) return known;
    good.delete(token);
    return { state: 'expired' };
  };
}
