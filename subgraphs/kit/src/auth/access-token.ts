import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { deriveKey } from './derive-key';
import { type Principal, roles } from './principal';

/** How long an access token is good. */
export const ACCESS_TOKEN_SECONDS = 15 * 60;
/** A new signing key each day; the old one is taken for as long as tokens it signed may live. */
export const KEY_SECONDS = 24 * 3600;
/** Clocks of two machines may differ by this much before a token of the future is refused. */
export const MAX_CLOCK_AHEAD_SECONDS = 10 * 60;

const ISSUER = 'cep';
const AUDIENCE = 'cep';
/** RFC 9068: no other kind of token that the product makes can pass for this one. */
const TYPE = 'at+jwt';
const KEY_ID = /^access-(\d{1,9})$/;

export interface AccessTokenSubject {
  userId: string;
  sessionId: string;
  role: string;
  name: string;
  /** Confirmed; of students alone. */
  email?: string;
}

export type AccessTokenVerdict =
  { state: 'valid'; principal: Principal; expiresAt: number } | { state: 'expired' } | { state: 'invalid' };

/** A person's token; nobody logs in as the public or as the product itself. */
const payloadSchema = z.object({
  sub: z.string().min(1),
  sid: z.string().min(1),
  role: z.enum(roles).exclude(['SYSTEM', 'PUBLIC', 'PARTNER', 'WORKER']),
  name: z.string(),
  email: z.string().min(1).optional(),
  iat: z.number(),
  exp: z.number(),
});

const secondsOf = (date: Date): number => Math.floor(date.getTime() / 1000);
const epochOf = (seconds: number): number => Math.floor(seconds / KEY_SECONDS);
const keyOf = (secret: string, epoch: number): Buffer => deriveKey(secret, `access:${epoch}`);

/** The token that identity makes at a login and the gateway checks by itself at each request. */
export function issueAccessToken(subject: AccessTokenSubject, secret: string, now = new Date()): Promise<string> {
  const issuedAt = secondsOf(now);
  const epoch = epochOf(issuedAt);
  const { sessionId: sid, role, name, email } = subject;
  return new SignJWT({ sid, role, name, ...(email ? { email } : {}) })
    .setProtectedHeader({ alg: 'HS256', typ: TYPE, kid: `access-${epoch}` })
    .setIssuer(ISSUER)
    .setAudience(AUDIENCE)
    .setSubject(subject.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_TOKEN_SECONDS)
    .sign(keyOf(secret, epoch));
}

/**
 * Whether a token is good now, and whose it is. Algorithm, kind, issuer, audience, key and times must all be as
 * `issueAccessToken` writes them: the key is the one of the very day the token says it was issued on, so a key that
 * leaked is worth nothing once its day and a quarter of an hour are over. Whether its session was revoked meanwhile
 * the token does not know.
 */
export async function verifyAccessToken(token: string, secret: string, now = new Date()): Promise<AccessTokenVerdict> {
  try {
    const { payload, protectedHeader } = await jwtVerify(token, ({ kid }) => keyOf(secret, keyEpoch(kid, now)), {
      algorithms: ['HS256'],
      typ: TYPE,
      issuer: ISSUER,
      audience: AUDIENCE,
      currentDate: now,
    });
    const parsed = payloadSchema.safeParse(payload);
    if (!parsed.success) return { state: 'invalid' };
    const { sub, sid, role, name, email, iat, exp } = parsed.data;
    if (protectedHeader.kid !== `access-${epochOf(iat)}`) return { state: 'invalid' };
    if (iat > secondsOf(now) + MAX_CLOCK_AHEAD_SECONDS || exp - iat > ACCESS_TOKEN_SECONDS) return { state: 'invalid' };
    const principal = Object.freeze({ role, userId: sub, sessionId: sid, name, ...(email ? { email } : {}) });
    return { state: 'valid', principal, expiresAt: exp * 1000 };
  } catch (error) {
    return { state: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
  }
}

/** @throws for a key that no token good now can be signed with. */
function keyEpoch(kid: string | undefined, now: Date): number {
  const epoch = Number(KEY_ID.exec(kid ?? '')?.[1] ?? Number.NaN);
  const first = epochOf(secondsOf(now) - ACCESS_TOKEN_SECONDS);
  const last = epochOf(secondsOf(now) + MAX_CLOCK_AHEAD_SECONDS);
  if (epoch >= first && epoch <= last) return epoch;
  throw new errors.JWKSNoMatchingKey();
}
