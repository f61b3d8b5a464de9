import { runSql } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { isAllowedFrom } from './addresses';
import { hashApiKeySecret, looksLikeApiKey } from './api-key-secret';
import { ApiKeyVerdict } from './api-key-verdict.type';

interface Row {
  id: string;
  name: string;
  kind: string;
  scopes: string[];
  plan: string;
  allowedAddresses: string[];
  expiresAt: Date | null;
  revoked: boolean;
  expired: boolean;
}

/** To the minute is enough to know whether a key is in use, and spares a write with each question. */
const LAST_USED = `UPDATE api_key SET last_used_at = now() WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < now() - interval '1 minute')`;

/** Whose key a secret is and whether it may be used from there, now. */
export async function judgeApiKey(
  ctx: IdentityContext,
  secret: string,
  clientIp: string | null,
): Promise<ApiKeyVerdict> {
  const row = looksLikeApiKey(secret) ? await find(ctx, secret) : null;
  if (!row) return verdict({ state: 'UNKNOWN' });
  const { id } = row;
  if (row.revoked) return verdict({ state: 'REVOKED', id });
  if (row.expired) return verdict({ state: 'EXPIRED', id });
  if (!isAllowedFrom(clientIp, row.allowedAddresses)) return verdict({ state: 'ADDRESS_REFUSED', id });
  await runSql(ctx.db, LAST_USED, [id]);
  const { name, kind, scopes, plan, allowedAddresses, expiresAt } = row;
  return verdict({ state: 'VALID', id, name, kind, scopes, plan, allowedAddresses, expiresAt });
}

async function find(ctx: IdentityContext, secret: string): Promise<Row | null> {
  const [row] = await runSql<Row>(
    ctx.db,
    `SELECT k.id, k.name, k.kind, k.scopes, k.plan, k.allowed_addresses AS "allowedAddresses",
            least(k.expires_at, s.expires_at) AS "expiresAt", k.revoked_at IS NOT NULL AS revoked,
            coalesce(least(k.expires_at, s.expires_at) <= now(), false) AS expired
     FROM api_key_secret s JOIN api_key k ON k.id = s.api_key_id WHERE s.hash = $1`,
    [hashApiKeySecret(secret)],
  );
  return row ?? null;
}

function verdict(known: Partial<ApiKeyVerdict> & { state: string }): ApiKeyVerdict {
  const nothing = { id: null, name: null, kind: null, scopes: [], plan: null, allowedAddresses: [], expiresAt: null };
  return Object.assign(new ApiKeyVerdict(), nothing, known);
}
