import { inTransaction, newId } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { requireAccount } from '../../shared';
import { ApiKey } from './api-key.entity';
import { checkApiKey } from './api-key-input';
import { newApiKeySecret, storeSecret } from './api-key-secret';
import type { CreateApiKeyInput, CreateApiKeyPayload } from './api-key.types';

/** The secret leaves in this answer and is kept nowhere. */
export async function createApiKey(ctx: IdentityContext, input: CreateApiKeyInput): Promise<CreateApiKeyPayload> {
  const ownerId = requireAccount(ctx);
  const { value: wanted, errors } = checkApiKey(input);
  if (wanted === null) return { apiKey: null, secret: null, errors };
  const { secret, prefix, hash } = newApiKeySecret(wanted.kind);
  const apiKey = Object.assign(new ApiKey(), {
    ...wanted,
    id: newId(),
    prefix,
    ownerId,
    createdAt: new Date(),
    lastUsedAt: null,
    revokedAt: null,
  });
  await inTransaction(ctx, async (tx) => {
    await tx.manager.insert(ApiKey, apiKey);
    await storeSecret(tx.manager, apiKey.id, hash);
    const { name, kind, scopes, plan, allowedAddresses } = wanted;
    tx.append({
      type: 'api-key.created',
      version: 1,
      subject: { type: 'ApiKey', id: apiKey.id },
      payload: {
        changes: Object.entries({ name, kind, prefix, scopes, plan, allowedAddresses }).map(([path, after]) => ({
          path,
          before: null,
          after,
        })),
      },
    });
  });
  return { apiKey, secret, errors: [] };
}
