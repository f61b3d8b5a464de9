import type { RequestContext } from '@cep/kit';
import type { DataSource } from 'typeorm';
import { userLoader, type UserLoader } from './modules/user';

export interface IdentityLoaders {
  user: UserLoader;
  /** Who proved to be themselves in this very request, by password or refresh token. */
  justProven: Set<string>;
}

export type IdentityContext = RequestContext<IdentityLoaders>;

export function identityLoaders(ctx: { db: DataSource }): IdentityLoaders {
  return { user: userLoader(ctx.db), justProven: new Set() };
}
