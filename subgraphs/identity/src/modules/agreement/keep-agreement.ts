import { type JsonObject, keyedHash, type RequestContext } from '@cep/kit';
import type { EntityManager } from 'typeorm';

/** What a sign-up holds of it until the account is made. */
export interface SignUpAgreement {
  agreed_version: string | null;
  request_id: string | null;
  ip_hash: Buffer | null;
  created_at: Date;
}

/**
 * Version, request and keyed hash of the network address, as a sign-up holds them: the hash proves where an agreement
 * came from without keeping the address. Nothing of the kind where there is no agreement.
 */
export function signedBy(
  { requestId, clientIp, secret }: Pick<RequestContext, 'requestId' | 'clientIp' | 'secret'>,
  agreedVersion: string | null,
): [version: string | null, requestId: string | null, ipHash: Buffer | null] {
  if (agreedVersion === null) return [null, null, null];
  return [agreedVersion, requestId, clientIp ? keyedHash(secret, 'agreement-address', clientIp) : null];
}

/** Puts what was agreed to at the sign-up beside the account that came of it. */
export async function keepAgreement(manager: EntityManager, userId: string, signUp: SignUpAgreement): Promise<void> {
  if (signUp.agreed_version === null) return;
  await manager.query(
    `INSERT INTO agreement (user_id, version, accepted_at, request_id, ip_hash) VALUES ($1, $2, $3, $4, $5)`,
    [userId, signUp.agreed_version, signUp.created_at, signUp.request_id, signUp.ip_hash],
  );
}

/** The same for an event: the audit log outlives the account. */
export function agreementFacts({ agreed_version, created_at }: SignUpAgreement): JsonObject {
  return agreed_version === null ? {} : { agreedVersion: agreed_version, agreedAt: created_at.toISOString() };
}
