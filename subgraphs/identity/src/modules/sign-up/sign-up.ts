import { inTransaction, networkOf, newId } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { type AttemptBudget, checkAddress, checkName, HOUR, linkToken, spend, tooManyAttempts } from '../../shared';
import { checkAgreement, signedBy } from '../agreement';
import { hashPassword, passwordFault } from '../password';
import { UserRole } from '../user';
import type { SignUpInput, SignUpPayload } from './sign-up.types';

const LIFETIME_SECONDS = 24 * HOUR;
/** Letters to one address; more would be a nuisance to its owner. */
const PER_ACCOUNT = { max: 3, seconds: HOUR };
const PER_ADDRESS = { max: 20, seconds: HOUR };

/**
 * Stores what was asked for, whoever has an account already; only the worker looks that up, and only the owner of the
 * address reads which it was. So neither the answer nor its time tells a stranger anything.
 */
export async function signUp(ctx: IdentityContext, input: SignUpInput): Promise<SignUpPayload> {
  const [name, email] = [checkName(input.name), checkAddress(input.email)];
  const owner = { role: UserRole.STUDENT, name: name.value ?? '', email: email.value ?? '' };
  const weak = await passwordFault(input.password, owner, 'password');
  const agreement = checkAgreement(input.agreement);
  const errors = [...name.errors, ...email.errors, ...(weak ? [weak] : []), ...agreement.errors];
  if (name.value === null || email.value === null || errors.length > 0) return { accepted: false, errors };

  const place: AttemptBudget = { ...PER_ADDRESS, kind: 'sign-up-from', by: [networkOf(ctx.clientIp)] };
  const wait = await spend(ctx.db, [place]);
  if (wait !== null) return { accepted: false, errors: [tooManyAttempts(wait)] };
  const enough = await spend(ctx.db, [{ ...PER_ACCOUNT, kind: 'sign-up-of', by: [email.value] }]);
  const passwordHash = await hashPassword(input.password);
  const wanted = { name: name.value, email: email.value, passwordHash, agreedVersion: agreement.version };
  if (enough === null) await store(ctx, wanted);
  return { accepted: true, errors: [] };
}

interface Wanted {
  name: string;
  email: string;
  passwordHash: string;
  /** Null when nothing was asked for. */
  agreedVersion: string | null;
}

async function store(ctx: IdentityContext, wanted: Wanted): Promise<void> {
  const id = newId();
  const { name, email, passwordHash, agreedVersion } = wanted;
  const { hash } = linkToken('sign-up', id, ctx.secret);
  await inTransaction(ctx, async (tx) => {
    await tx.manager.query(`DELETE FROM sign_up WHERE expires_at < now()`);
    await tx.manager.query(
      `INSERT INTO sign_up (id, name, email, password_hash, hash, expires_at, agreed_version, request_id, ip_hash)
       VALUES ($1, $2, $3, $4, $5, now() + make_interval(secs => $6), $7, $8, $9)`,
      [id, name, email, passwordHash, hash, LIFETIME_SECONDS, ...signedBy(ctx, agreedVersion)],
    );
    tx.append({
      type: 'sign-up.requested',
      version: 1,
      subject: { type: 'SignUp', id },
      // Neither name nor address: the log outlives an erasure.
      payload: agreedVersion === null ? {} : { agreedVersion },
    });
  });
}
