import { inTransaction, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { type AttemptBudget, oneAtATime, QUARTER_OF_AN_HOUR, refund, spend, unseal } from '../../shared';
import { deviceId } from '../device';
import { actingAs } from '../session';
import type { User } from '../user';
import { hashRecoveryCode } from './recovery-code';
import { stepOfCode } from './totp';

export type FactorProof = { state: 'right' } | { state: 'wrong' } | { state: 'wait'; seconds: number };

const PRESET = { max: 10, seconds: QUARTER_OF_AN_HOUR };

/**
 * Whether a code of the app, or a recovery code, is right; either counts once. Strangers share one count of tries, a
 * browser that the account knows has its own, so they cannot use up the owner's.
 */
export function proveSecondFactor(ctx: IdentityContext, user: User, code: string): Promise<FactorProof> {
  const budget: AttemptBudget = { ...PRESET, kind: 'second-factor', by: [user.id, deviceId(ctx, user.email)] };
  return oneAtATime(`factor:${user.id}`, async () => {
    const seconds = await spend(ctx.db, [budget]);
    if (seconds !== null) return { state: 'wait', seconds };
    const right = await inTransaction(actingAs(ctx, user, ctx.principal.sessionId), (tx) =>
      useCode(tx, user.id, code.trim(), ctx.secret),
    );
    if (!right) return { state: 'wrong' };
    await refund(ctx.db, [budget]);
    return { state: 'right' };
  });
}

interface Factor {
  sealed_secret: Buffer;
  last_step: string;
}

async function useCode(tx: TransactionScope, userId: string, code: string, secret: string): Promise<boolean> {
  const [factor] = await tx.manager.query<Factor[]>(
    `SELECT sealed_secret, last_step FROM second_factor WHERE user_id = $1 AND enabled_at IS NOT NULL FOR UPDATE`,
    [userId],
  );
  if (!factor) return false;
  const plain = code.replace(/\s/g, '');
  const step = stepOfCode(unseal(factor.sealed_secret, { secret, purpose: 'totp', owner: userId }), plain);
  if (step === null) return useRecoveryCode(tx, userId, plain, secret);
  if (step <= Number(factor.last_step)) return false;
  await tx.manager.query(`UPDATE second_factor SET last_step = $2 WHERE user_id = $1`, [userId, step]);
  return true;
}

async function useRecoveryCode(tx: TransactionScope, userId: string, code: string, secret: string): Promise<boolean> {
  const [, deleted] = await tx.manager.query<[unknown[], number]>(
    `DELETE FROM recovery_code WHERE user_id = $1 AND hash = $2`,
    [userId, hashRecoveryCode(code, userId, secret)],
  );
  if (deleted === 0) return false;
  tx.append({
    type: 'user.recovery-code-used',
    version: 1,
    subject: { type: 'User', id: userId },
    payload: { changes: [] },
  });
  return true;
}
