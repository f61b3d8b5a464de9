import { inTransaction, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { badCode, challengeEnded, conflict, type IdentityError, requireAccount, unseal } from '../../shared';
import { LoginChallengeKind, tryChallenge, useUpChallenge } from '../challenge';
import { actingAs, welcome } from '../session';
import type { User } from '../user';
import { ENROLMENT_SECONDS } from './begin-totp';
import { newRecoveryCodes, storeRecoveryCodes } from './recovery-code';
import type { ConfirmTotpInput, ConfirmTotpPayload } from './second-factor.types';
import { stepOfCode } from './totp';

/** Switches a second factor on by its first code. With the challenge of a login, its session opens too. */
export async function confirmTotp(ctx: IdentityContext, input: ConfirmTotpInput): Promise<ConfirmTotpPayload> {
  const { challengeToken, code } = input;
  const user = challengeToken
    ? await tryChallenge(ctx, challengeToken, LoginChallengeKind.ENROLMENT)
    : await ctx.loaders.user.load(requireAccount(ctx));
  if (!user) return refused(challengeEnded());
  const outcome = await inTransaction(actingAs(ctx, user, ctx.principal.sessionId), (tx) =>
    enable(tx, user, code, { secret: ctx.secret, challengeToken }),
  );
  if (!Array.isArray(outcome)) return refused(outcome);
  ctx.loaders.factor.clear(user.id);
  if (challengeToken && !(await welcome(ctx, user))) return refused(challengeEnded());
  return { recoveryCodes: outcome, user, errors: [] };
}

const refused = (error: IdentityError): ConfirmTotpPayload => ({ recoveryCodes: null, user: null, errors: [error] });

async function enable(
  tx: TransactionScope,
  user: User,
  code: string,
  { secret, challengeToken }: { secret: string; challengeToken?: string | null | undefined },
): Promise<string[] | IdentityError> {
  const [begun] = await tx.manager.query<{ sealed_secret: Buffer }[]>(
    `SELECT sealed_secret FROM second_factor
     WHERE user_id = $1 AND enabled_at IS NULL AND begun_at > now() - make_interval(secs => $2) FOR UPDATE`,
    [user.id, ENROLMENT_SECONDS],
  );
  if (!begun) return conflict('Ha pasado demasiado tiempo. Empieza otra vez y lee el código nuevo.');
  const totpSecret = unseal(begun.sealed_secret, { secret, purpose: 'totp', owner: user.id });
  const step = stepOfCode(totpSecret, code.replace(/\s/g, ''));
  if (step === null) return badCode();
  if (challengeToken && !(await useUpChallenge(tx.manager, challengeToken))) return challengeEnded();
  const codes = newRecoveryCodes();
  await tx.manager.query(`UPDATE second_factor SET enabled_at = now(), last_step = $2 WHERE user_id = $1`, [
    user.id,
    step,
  ]);
  await storeRecoveryCodes(tx.manager, user.id, codes, secret);
  tx.append({
    type: 'user.second-factor-enabled',
    version: 1,
    subject: { type: 'User', id: user.id },
    payload: { changes: [{ path: 'twoFactor', before: null, after: 'TOTP' }] },
  });
  return codes;
}
