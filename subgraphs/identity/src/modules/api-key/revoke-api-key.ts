import type { IdentityContext } from '../../context';
import { ApiKey } from './api-key.entity';
import { changeApiKey } from './api-key.service';
import type { RevokeApiKeyPayload } from './api-key.types';

/** Again, it changes nothing. The gateway hears of it by the log. */
export function revokeApiKey(ctx: IdentityContext, id: string): Promise<RevokeApiKeyPayload> {
  return changeApiKey(ctx, id, async (tx, key) => {
    if (key.revokedAt) return [];
    const revokedAt = new Date();
    await tx.manager.update(ApiKey, { id }, { revokedAt });
    await tx.manager.query(`DELETE FROM api_key_secret WHERE api_key_id = $1 AND expires_at IS NOT NULL`, [id]);
    tx.append({
      type: 'api-key.revoked',
      version: 1,
      subject: { type: 'ApiKey', id },
      payload: { changes: [{ path: 'revokedAt', before: null, after: revokedAt.toISOString() }] },
    });
    return [];
  });
}
