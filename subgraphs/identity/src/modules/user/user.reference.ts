import type { IdentityContext } from '../../context';
import type { User } from './user.entity';
import { mayReadUser } from './user.policy';

/** Users that other subgraphs point at; null for those the caller may not know. */
export function userReferences(ids: readonly string[], ctx: IdentityContext): Promise<(User | null)[]> {
  return Promise.all(ids.map((id) => (mayReadUser(ctx, id) ? ctx.loaders.user.load(id) : null)));
}
