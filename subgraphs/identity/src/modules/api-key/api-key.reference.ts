import { can } from '@cep/kit';
import type { IdentityContext } from '../../context';
import type { ApiKey } from './api-key.entity';
import { loadApiKeys } from './api-key.service';

/** Keys that other subgraphs point at; null for whoever may not see them. */
export async function apiKeyReferences(ids: readonly string[], ctx: IdentityContext): Promise<(ApiKey | null)[]> {
  return can(ctx.principal, 'apiKey.manage') ? loadApiKeys(ctx.db, ids) : ids.map(() => null);
}
