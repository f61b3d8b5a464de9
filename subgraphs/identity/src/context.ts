import type { RequestContext } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { type ApiKeyLoader, apiKeyLoader } from './modules/api-key';
import { type FactorLoader, factorLoader } from './modules/second-factor';
import { userLoader, type UserLoader } from './modules/user';

export interface IdentityLoaders {
  user: UserLoader;
  factor: FactorLoader;
  apiKey: ApiKeyLoader;
  /** Who proved to be themselves in this very request, by password or refresh token. */
  justProven: Set<string>;
}

export type IdentityContext = RequestContext<IdentityLoaders>;

export function identityLoaders(ctx: { db: DataSource }): IdentityLoaders {
  return {
    user: userLoader(ctx.db),
    factor: factorLoader(ctx.db),
    apiKey: apiKeyLoader(ctx.db),
    justProven: new Set(),
  };
}
