import type { IdentityContext } from '../../context';
import { conflict, invalid } from '../../shared';
import { ApiKey } from './api-key.entity';
import { ApiKeyState } from './api-key.enums';
import { newApiKeySecret, storeSecret } from './api-key-secret';
import { changeApiKey, stateOf } from './api-key.service';
import type { RotateApiKeyInput, RotateApiKeyPayload } from './api-key.types';

const MAX_OVERLAP_MINUTES = 30 * 24 * 60;

/** A new secret beside the old one, so that its user can change over without a gap; then the old one ends by itself. */
export async function rotateApiKey(ctx: IdentityContext, input: RotateApiKeyInput): Promise<RotateApiKeyPayload> {
  const minutes = input.overlapMinutes;
  if (minutes < 0 || minutes > MAX_OVERLAP_MINUTES) {
    const error = invalid('overlapMinutes', 'La clave antigua puede seguir valiendo entre 0 minutos y 30 días.');
    return { apiKey: null, secret: null, oldSecretEndsAt: null, errors: [error] };
  }
  let made: { secret: string; oldSecretEndsAt: Date | null } | null = null;
  const outcome = await changeApiKey(ctx, input.id, async (tx, key) => {
    if (stateOf(key) !== ApiKeyState.ACTIVE) return [conflict('Esa clave ya no se puede usar; haz una nueva.')];
    const { secret, prefix, hash } = newApiKeySecret(key.kind);
    await tx.manager.query(`DELETE FROM api_key_secret WHERE api_key_id = $1 AND expires_at <= now()`, [key.id]);
    const [ending] = await tx.manager.query<[{ expires_at: Date }[], number]>(
      `UPDATE api_key_secret SET expires_at = least(expires_at, now() + make_interval(mins => $2))
       WHERE api_key_id = $1 RETURNING expires_at`,
      [key.id, minutes],
    );
    await storeSecret(tx.manager, key.id, hash);
    await tx.manager.update(ApiKey, { id: key.id }, { prefix });
    tx.append({
      type: 'api-key.rotated',
      version: 1,
      subject: { type: 'ApiKey', id: key.id },
      payload: { overlapMinutes: minutes, changes: [{ path: 'prefix', before: key.prefix, after: prefix }] },
    });
    made = { secret, oldSecretEndsAt: ending.at(-1)?.expires_at ?? null };
    return [];
  });
  return { ...outcome, ...(made ?? { secret: null, oldSecretEndsAt: null }) };
}
