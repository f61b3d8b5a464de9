import { inTransaction, networkOf, newId } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { type AttemptBudget, checkAddress, HOUR, spend, tooManyAttempts } from '../../shared';
import type { RequestPasswordResetPayload } from './password.types';

/** Mails to one address: more would be a nuisance to its owner. The owner can use any of them. */
const PER_ACCOUNT = { max: 3, seconds: HOUR };
const PER_ADDRESS = { max: 20, seconds: HOUR };

/**
 * Stores that somebody asked, and nothing else: whether the address has an account only the worker looks up. So neither
 * the answer nor the time it takes tells a stranger who has one.
 */
export async function requestPasswordReset(ctx: IdentityContext, typed: string): Promise<RequestPasswordResetPayload> {
  const { value: email, errors } = checkAddress(typed);
  if (email === null) return { accepted: false, errors };
  const place: AttemptBudget = { ...PER_ADDRESS, kind: 'reset-from', by: [networkOf(ctx.clientIp)] };
  const wait = await spend(ctx.db, [place]);
  if (wait !== null) return { accepted: false, errors: [tooManyAttempts(wait)] };
  const enough = await spend(ctx.db, [{ ...PER_ACCOUNT, kind: 'reset-of', by: [email] }]);
  if (enough === null) await store(ctx, email);
  return { accepted: true, errors: [] };
}

async function store(ctx: IdentityContext, email: string): Promise<void> {
  const id = newId();
  await inTransaction(ctx, async (tx) => {
    await tx.manager.query(`INSERT INTO password_reset (id, email) VALUES ($1, $2)`, [id, email]);
    tx.append({
      type: 'password-reset.requested',
      version: 1,
      subject: { type: 'PasswordReset', id },
      // No address: the log outlives an erasure.
      payload: {},
    });
  });
}
