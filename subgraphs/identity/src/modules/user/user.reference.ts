import type { IdentityContext } from '../../context';
import type { User } from './user.entity';
import { findUser } from './user.service';

/** Users that other subgraphs point at; null for those the caller may not know. */
export function userReferences(ids: readonly string[], ctx: IdentityContext): Promise<(User | null)[]> {
  return Promise.all(ids.map((id) => findUser(ctx, id)));
}
