import { createHash } from 'node:crypto';
import { SignJWT } from 'jose';
import { deriveKey } from '@cep/kit';
import { ACCESS_SECONDS } from './lifetimes';

export interface AccessTokenSubject {
  userId: string;
  sessionId: string;
  role: string;
  name: string;
}

/** Names the key without telling it, so that a verifier may hold two while one replaces the other. */
export function accessKeyId(key: Uint8Array): string {
  return createHash('sha256').update(key).digest('base64url').slice(0, 8);
}

/** The token that the gateway checks by itself, without asking anybody, at each request. */
export function issueAccessToken(subject: AccessTokenSubject, secret: string, now = new Date()): Promise<string> {
  const key = deriveKey(secret, 'access');
  const issuedAt = Math.floor(now.getTime() / 1000);
  return new SignJWT({ typ: 'access', role: subject.role, sid: subject.sessionId, name: subject.name })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT', kid: accessKeyId(key) })
    .setIssuer('cep')
    .setAudience('cep')
    .setSubject(subject.userId)
    .setIssuedAt(issuedAt)
    .setExpirationTime(issuedAt + ACCESS_SECONDS)
    .sign(key);
}
