import { can } from '@cep/kit';
import type { IdentityContext } from '../../context';
import type { ApiKey } from './api-key.entity';

/** Keys that other subgraphs point at; null for whoever may not see them. */
export async function apiKeyReferences(ids: readonly string[], ctx: IdentityContext): Promise<(ApiKey | null)[]> {
  if (!can(ctx.principal, 'apiKey.manage')) return ids.map(() => null);
  return Promise.all(ids.map((id) => ctx.loaders.apiKey.load(id)));
}
