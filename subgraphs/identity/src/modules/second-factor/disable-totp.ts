import { inTransaction, type TransactionScope } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { conflict, IdentityErrorCode, identityError, notFound } from '../../shared';
import { revokeSessions } from '../session';
import { proveBoth } from './prove-both';
import type { BothFactorsInput, DisableTotpPayload, ResetUserTotpPayload } from './second-factor.types';
import { isRequired } from './two-factor';

export async function disableTotp(ctx: IdentityContext, input: BothFactorsInput): Promise<DisableTotpPayload> {
  const { user, error } = await proveBoth(ctx, input);
  if (!user) return { user: null, errors: [error] };
  if (isRequired(user.role)) {
    const message = 'Tu rol necesita un segundo factor y no puedes quitarlo.';
    return { user: null, errors: [identityError(IdentityErrorCode.SECOND_FACTOR_REQUIRED, message)] };
  }
  await inTransaction(ctx, (tx) => remove(tx, user.id, 'user.second-factor-disabled'));
  ctx.loaders.factor.clear(user.id);
  return { user, errors: [] };
}

/** For somebody who lost phone and codes. Not for oneself: a stolen session of an administrator must not be enough. */
export async function resetUserTotp(ctx: IdentityContext, id: string): Promise<ResetUserTotpPayload> {
  const user = await ctx.loaders.user.load(id);
  if (!user) return { user: null, errors: [notFound('Esa persona no existe.')] };
  if (user.id === ctx.principal.userId)
    return { user: null, errors: [conflict('El tuyo lo quitas en tu perfil, con tu contraseña y un código.')] };
  const done = await inTransaction(ctx, async (tx) => {
    const removed = await remove(tx, user.id, 'user.second-factor-reset');
    if (removed) await revokeSessions(tx, { userId: user.id, reason: 'second-factor-reset' });
    return removed;
  });
  if (!done) return { user: null, errors: [conflict('Esa persona no tiene segundo factor.')] };
  ctx.loaders.factor.clear(user.id);
  return { user, errors: [] };
}

async function remove(tx: TransactionScope, userId: string, type: string): Promise<boolean> {
  const [, deleted] = await tx.manager.query<[unknown[], number]>(
    `DELETE FROM second_factor WHERE user_id = $1 AND enabled_at IS NOT NULL`,
    [userId],
  );
  if (deleted === 0) return false;
  tx.append({
    type,
    version: 1,
    subject: { type: 'User', id: userId },
    payload: { changes: [{ path: 'twoFactor', before: 'TOTP', after: null }] },
  });
  return true;
}
