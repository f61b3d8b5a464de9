import type { IdentityContext } from '../../context';
import { secondFactorRequired } from '../../env';
import { LoginChallengeKind } from '../challenge';
import { mayReadAccount, type User, UserRole } from '../user';
import type { TwoFactor } from './second-factor.types';

/** An administrator can undo every other safeguard: where the product is in earnest use, a password alone is not enough. */
export function isRequired(role: UserRole): boolean {
  return role === UserRole.ADMIN && secondFactorRequired();
}

/** What a login still needs behind the right password; null when nothing. */
export async function nextStep(ctx: IdentityContext, user: User): Promise<LoginChallengeKind | null> {
  if (await ctx.loaders.factor.load(user.id)) return LoginChallengeKind.SECOND_FACTOR;
  return isRequired(user.role) ? LoginChallengeKind.ENROLMENT : null;
}

export async function twoFactorOf(ctx: IdentityContext, user: User): Promise<TwoFactor | null> {
  if (!mayReadAccount(ctx, user.id)) return null;
  const state = await ctx.loaders.factor.load(user.id);
  return {
    enabled: state !== null,
    required: isRequired(user.role),
    enabledAt: state?.enabledAt ?? null,
    recoveryCodesLeft: state?.recoveryCodesLeft ?? 0,
  };
}
