import type { RequestContext } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { type AgreementLoader, agreementLoader } from './modules/agreement';
import { type ApiKeyLoader, apiKeyLoader } from './modules/api-key';
import { type FactorLoader, factorLoader } from './modules/second-factor';
import { userLoader, type UserLoader } from './modules/user';

export interface IdentityLoaders {
  user: UserLoader;
  factor: FactorLoader;
  apiKey: ApiKeyLoader;
  agreement: AgreementLoader;
  /** Who proved to be themselves in this very request, by password or refresh token. */
  justProven: Set<string>;
}

export type IdentityContext = RequestContext<IdentityLoaders>;

export function identityLoaders(ctx: { db: DataSource }): IdentityLoaders {
  return {
    user: userLoader(ctx.db),
    factor: factorLoader(ctx.db),
    apiKey: apiKeyLoader(ctx.db),
    agreement: agreementLoader(ctx.db),
    justProven: new Set(),
  };
}
