import type { IdentityContext } from '../../context';
import { badCode, conflict, type IdentityError, requireAccount, tooManyAttempts, wrongPassword } from '../../shared';
import { provePassword } from '../password';
import type { User } from '../user';
import { proveSecondFactor } from './prove-second-factor';
import type { BothFactorsInput } from './second-factor.types';

/** Password and code of whoever is logged in, for what would otherwise let a stolen session keep the account. */
export async function proveBoth(
  ctx: IdentityContext,
  input: BothFactorsInput,
): Promise<{ user: User; error: null } | { user: null; error: IdentityError }> {
  const userId = requireAccount(ctx);
  if (!(await ctx.loaders.factor.load(userId)))
    return { user: null, error: conflict('No tienes ningún segundo factor.') };
  const password = await provePassword(ctx, userId, input.password);
  if (password.state === 'wait') return { user: null, error: tooManyAttempts(password.seconds) };
  if (password.state === 'wrong') return { user: null, error: wrongPassword('password') };
  const code = await proveSecondFactor(ctx, password.user, input.code);
  if (code.state === 'wait') return { user: null, error: tooManyAttempts(code.seconds) };
  if (code.state === 'wrong') return { user: null, error: badCode() };
  return { user: password.user, error: null };
}
