import { networkOf } from '@cep/kit';
import type { IdentityContext } from '../../context';
import {
  type AttemptBudget,
  badCredentials,
  forgetOldAttempts,
  type IdentityError,
  oneAtATime,
  refund,
  spend,
  tooManyAttempts,
} from '../../shared';
import { makeChallenge } from '../challenge';
import { deviceId } from '../device';
import { verifyPassword } from '../password';
import { nextStep } from '../second-factor';
import { welcome } from '../session';
import { findUserForLogin, type User, UserStatus } from '../user';
import { loginBudgets } from './login-budgets';
import { checkLogin } from './login-input';
import type { LoginInput, LoginPayload } from './login.types';

/**
 * Opens a session when address and password fit an account in use, or asks for its second factor. Why not, if not, is
 * said to nobody but the log.
 */
export async function login(ctx: IdentityContext, input: LoginInput): Promise<LoginPayload> {
  const { value: typed, errors } = checkLogin(input);
  if (typed === null) return refused(...errors);
  const network = networkOf(ctx.clientIp);
  const attempt = { email: typed.email, network, deviceId: deviceId(ctx, typed.email) };
  const budgets = await loginBudgets(ctx.db, attempt);
  const outcome = await oneAtATime(`login:${JSON.stringify(attempt)}`, () => judge(ctx, typed, budgets));
  if ('errors' in outcome) return refused(...outcome.errors);

  const { user } = outcome;
  const step = await nextStep(ctx, user);
  const challenge = step && (await makeChallenge(ctx, user, step));
  if (challenge) return { user: null, challenge, errors: [] };
  if (step || !(await welcome(ctx, user))) return refused(badCredentials());
  return { user, challenge: null, errors: [] };
}

/** The same statements and the same hashing whoever asks for whom: time tells nothing either. */
async function judge(
  ctx: IdentityContext,
  typed: { email: string; password: string },
  budgets: readonly AttemptBudget[],
): Promise<{ user: User } | { errors: IdentityError[] }> {
  const wait = await spend(ctx.db, budgets);
  if (wait !== null) return { errors: [tooManyAttempts(wait)] };
  const user = await findUserForLogin(ctx, typed.email);
  const matches = await verifyPassword(user?.passwordHash ?? null, typed.password);
  if (!user || !matches || user.status !== UserStatus.ACTIVE) {
    ctx.log.info({ account: user?.id ?? null, matches }, 'login refused');
    return { errors: [badCredentials()] };
  }
  await refund(ctx.db, budgets);
  await forgetOldAttempts(ctx.db);
  return { user };
}

function refused(...errors: IdentityError[]): LoginPayload {
  return { user: null, challenge: null, errors };
}
