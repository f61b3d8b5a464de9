import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { CodedError } from '../errors';
import { deriveKey } from './derive-key';
import { type Claims, roles } from './principal';

export const CLAIMS_HEADER = 'x-cep-claims';
const LIFETIME_SECONDS = 60;

const claimsSchema = z.object({
  exp: z.number(),
  claims: z.object({
    principal: z.object({
      role: z.enum(roles),
      userId: z.string().nullable(),
      sessionId: z.string().nullable(),
      name: z.string().nullable(),
    }),
    requestId: z.string(),
    clientIp: z.string().nullable(),
    userAgent: z.string().nullable(),
    cookies: z.record(z.string(), z.string()).optional(),
  }),
});

function signature(body: string, secret: string): Buffer {
  return createHmac('sha256', deriveKey(secret, 'claims')).update(body).digest();
}

/** A token that only the gateway can make and that is good for a minute. */
export function signClaims(claims: Claims, secret: string, now = Date.now()): string {
  const body = Buffer.from(JSON.stringify({ exp: Math.floor(now / 1000) + LIFETIME_SECONDS, claims })).toString(
    'base64url',
  );
  return `${body}.${signature(body, secret).toString('base64url')}`;
}

/** @throws CodedError UNAUTHENTICATED when the token is missing, not ours, or too old. */
export function verifyClaims(token: string | undefined, secret: string, now = Date.now()): Claims {
  const [body, mac] = token?.split('.') ?? [];
  if (!body || !mac) throw refused('missing');
  const given = Buffer.from(mac, 'base64url');
  const expected = signature(body, secret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refused('signature');
  const parsed = claimsSchema.safeParse(JSON.parse(Buffer.from(body, 'base64url').toString('utf8')));
  if (!parsed.success) throw refused('shape');
  if (parsed.data.exp * 1000 < now) throw refused('expired');
  return parsed.data.claims;
}

function refused(why: string): CodedError {
  return new CodedError('UNAUTHENTICATED', 'Esta entrada es solo para la pasarela.', {
    cause: new Error(`claims refused: ${why}`),
  });
}
