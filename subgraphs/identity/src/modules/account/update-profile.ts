import type { IdentityContext } from '../../context';
import { checkName, requireAccount } from '../../shared';
import { User, UserRole } from '../user';
import type { UpdateProfileInput, UpdateProfilePayload } from './account.types';
import { changeUser } from './change-user';

export async function updateProfile(ctx: IdentityContext, input: UpdateProfileInput): Promise<UpdateProfilePayload> {
  const userId = requireAccount(ctx);
  if (input.name === null || input.name === undefined) return { user: await ctx.loaders.user.load(userId), errors: [] };
  const { value: name, errors } = checkName(input.name);
  if (name === null) return { user: null, errors };
  return changeUser(ctx, userId, async (tx, user) => {
    if (user.name === name) return null;
    await tx.manager.update(User, { id: userId }, { name });
    // The log outlives an erasure: of a student it says that the name changed, and no more.
    const said = user.role !== UserRole.STUDENT;
    const change = { path: 'name', before: said ? user.name : null, after: said ? name : null };
    tx.append({
      type: 'user.profile-updated',
      version: 1,
      subject: { type: 'User', id: userId },
      payload: { changes: [change] },
    });
    return null;
  });
}
