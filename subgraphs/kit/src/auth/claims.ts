import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { CodedError } from '../errors';
import { keyedHash } from './derive-key';
import { type Claims, roles } from './principal';
import { ReplayGuard } from './replay-guard';

export const CLAIMS_HEADER = 'x-cep-claims';
const LIFETIME_SECONDS = 60;

/** The request that claims are made for; good for no other. */
export interface ClaimsTarget {
  /** Name of the subgraph. */
  audience: string;
  /** What is sent: `operationText` of the operation. */
  body: string;
}

const sealSchema = z.object({
  exp: z.number(),
  aud: z.string(),
  from: z.string(),
  n: z.number().int().nonnegative(),
  digest: z.string(),
  claims: z.object({
    principal: z.object({
      role: z.enum(roles),
      userId: z.string().nullable(),
      sessionId: z.string().nullable(),
      name: z.string().nullable(),
      email: z.string().optional(),
    }),
    requestId: z.string(),
    clientIp: z.string().nullable(),
    userAgent: z.string().nullable(),
    cookies: z.record(z.string(), z.string()).optional(),
  }),
});

/** One number for each token of this process: cheaper than a random one to make, and far cheaper to remember. */
const sender = randomBytes(9).toString('base64url');
let sent = 0;

/** An operation as it travels, word for word the same at both ends. */
export function operationText(operation: {
  query: string;
  operationName?: string | null | undefined;
  variables?: Readonly<Record<string, unknown>> | null | undefined;
}): string {
  const { query, operationName, variables } = operation;
  return JSON.stringify({ query, operationName: operationName ?? undefined, variables: variables ?? undefined });
}

/** A token that only the gateway can make: for one request to one subgraph, once, within a minute. */
export function signClaims(claims: Claims, secret: string, target: ClaimsTarget, now = Date.now()): string {
  const exp = Math.floor(now / 1000) + LIFETIME_SECONDS;
  const seal = { exp, aud: target.audience, from: sender, n: (sent += 1), digest: digestOf(target.body), claims };
  const text = Buffer.from(JSON.stringify(seal)).toString('base64url');
  return `${text}.${keyedHash(secret, 'claims', text).toString('base64url')}`;
}

export interface ClaimsReader {
  /**
   * Who asks. The body is compared by `matches`, once it has been read: nobody without claims gets to send one.
   * @throws CodedError UNAUTHENTICATED when the token is missing, not ours, for another subgraph, too old, or was here before.
   */
  read(token: string | undefined, now?: number): { claims: Claims; matches(body: string): void };
}

/** The subgraph's side of `signClaims`. One reader for all its entrances: each token counts once. */
export function claimsReader(secret: string, audience: string): ClaimsReader {
  const seen = new ReplayGuard();
  return {
    read(token, now = Date.now()) {
      const { exp, aud, from, n, digest, claims } = open(token, secret);
      if (aud !== audience) throw refused('audience');
      if (exp * 1000 < now) throw refused('expired');
      if (!seen.firstTime(from, n)) throw refused('replayed');
      return {
        claims,
        matches: (body) => {
          if (digestOf(body) !== digest) throw refused('body');
        },
      };
    },
  };
}

function open(token: string | undefined, secret: string): z.infer<typeof sealSchema> {
  const [text, mac] = token?.split('.') ?? [];
  if (!text || !mac) throw refused('missing');
  const given = Buffer.from(mac, 'base64url');
  const expected = keyedHash(secret, 'claims', text);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw refused('signature');
  const parsed = sealSchema.safeParse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  if (!parsed.success) throw refused('shape');
  return parsed.data;
}

function digestOf(body: string): string {
  return hash('sha256', body, 'base64url');
}

function refused(why: string): CodedError {
  return new CodedError('UNAUTHENTICATED', 'Esta entrada es solo para la pasarela.', {
    cause: new Error(`claims refused: ${why}`),
  });
}
