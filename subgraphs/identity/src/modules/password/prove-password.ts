import type { IdentityContext } from '../../context';
import { type AttemptBudget, oneAtATime, QUARTER_OF_AN_HOUR, refund, spend } from '../../shared';
import { User, UserStatus } from '../user';
import { verifyPassword } from './hash-password';

export type PasswordProof = { state: 'right'; user: User } | { state: 'wrong' } | { state: 'wait'; seconds: number };

const PRESET = { max: 5, seconds: QUARTER_OF_AN_HOUR };

/** Whether somebody who is logged in knows their password still; counted for their session, so nobody else is held up. */
export async function provePassword(ctx: IdentityContext, userId: string, password: string): Promise<PasswordProof> {
  const budget: AttemptBudget = { ...PRESET, kind: 'prove-password', by: [userId, ctx.principal.sessionId] };
  return oneAtATime(`prove:${userId}`, async () => {
    const seconds = await spend(ctx.db, [budget]);
    if (seconds !== null) return { state: 'wait', seconds };
    const user = await ctx.db
      .getRepository(User)
      .createQueryBuilder('u')
      .addSelect('u.passwordHash')
      .where({ id: userId, status: UserStatus.ACTIVE })
      .getOne();
    if (!(await verifyPassword(user?.passwordHash ?? null, password)) || !user) return { state: 'wrong' };
    await refund(ctx.db, [budget]);
    return { state: 'right', user };
  });
}
