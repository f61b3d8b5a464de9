import { inTransaction, isUuid, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { type IdentityError, notFound } from '../../shared';
import { User } from '../user';

/** One change of an account, on its locked row; what it answers with are expected failures, and then nothing is stored. */
export async function changeUser(
  ctx: IdentityContext,
  id: string,
  change: (tx: TransactionScope, user: User) => Promise<IdentityError | null>,
): Promise<{ user: User | null; errors: IdentityError[] }> {
  const none = { user: null, errors: [notFound('Esa persona no existe.')] };
  if (!isUuid(id)) return none;
  const error = await inTransaction(ctx, async (tx) => {
    // Changes of accounts are rare and go one after the other: two who take the last administrators' roles off each
    // other would else both see one left, or wait for each other's rows in a circle.
    await tx.manager.query(`SELECT pg_advisory_xact_lock(hashtext('identity:accounts'))`);
    const user = await tx.manager.findOne(User, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return user ? change(tx, user) : none.errors[0];
  });
  ctx.loaders.user.clear(id);
  const user = await ctx.loaders.user.load(id);
  return { user, errors: error ? [error] : [] };
}
