import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { proveBoth } from './prove-both';
import { newRecoveryCodes, storeRecoveryCodes } from './recovery-code';
import type { BothFactorsInput, RenewRecoveryCodesPayload } from './second-factor.types';

export async function renewRecoveryCodes(
  ctx: IdentityContext,
  input: BothFactorsInput,
): Promise<RenewRecoveryCodesPayload> {
  const { user, error } = await proveBoth(ctx, input);
  if (!user) return { recoveryCodes: null, errors: [error] };
  const codes = newRecoveryCodes();
  await inTransaction(ctx, async (tx) => {
    await storeRecoveryCodes(tx.manager, user.id, codes, ctx.secret);
    tx.append({
      type: 'user.recovery-codes-renewed',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { changes: [] },
    });
  });
  ctx.loaders.factor.clear(user.id);
  return { recoveryCodes: codes, errors: [] };
}
