import { inTransaction, newId, runSql, type TransactionContext } from '@cep/kit';
import type { IdentityContext } from '../../context';
import {
  type AttemptBudget,
  hashOpaqueToken,
  linkEnded,
  QUARTER_OF_AN_HOUR,
  refund,
  spend,
  tooManyAttempts,
  wrongPassword,
} from '../../shared';
import { agreementFacts, keepAgreement, type SignUpAgreement } from '../agreement';
import { verifyPassword } from '../password';
import { welcome } from '../session';
import { User, UserRole, UserStatus } from '../user';
import type { ConfirmEmailInput, ConfirmEmailPayload } from './sign-up.types';

interface SignUpRow extends SignUpAgreement {
  id: string;
  name: string;
  email: string;
  password_hash: string;
}

/**
 * Makes the account of a sign-up, for whoever has both its letter and its password: a stranger who signed up with
 * somebody else's address cannot have its owner open an account whose password the stranger knows.
 */
export async function confirmEmail(ctx: IdentityContext, input: ConfirmEmailInput): Promise<ConfirmEmailPayload> {
  const hash = hashOpaqueToken(input.token);
  const budget: AttemptBudget = {
    kind: 'confirm-sign-up',
    by: [hash.toString('hex')],
    max: 5,
    seconds: QUARTER_OF_AN_HOUR,
  };
  const wait = await spend(ctx.db, [budget]);
  if (wait !== null) return { user: null, errors: [tooManyAttempts(wait)] };
  const [row] = await runSql<SignUpRow>(
    ctx.db,
    `SELECT id, name, email, password_hash, agreed_version, request_id, ip_hash, created_at FROM sign_up WHERE hash = $1 AND expires_at > now()`,
    [hash],
  );
  if (!row) return { user: null, errors: [linkEnded()] };
  if (!(await verifyPassword(row.password_hash, input.password)))
    return { user: null, errors: [wrongPassword('password')] };
  await refund(ctx.db, [budget]);
  const user = await makeStudent(ctx, row);
  if (!user || !(await welcome(ctx, user))) return { user: null, errors: [linkEnded()] };
  return { user, errors: [] };
}

/** Null when somebody was faster, with this letter or another one to the same address. */
async function makeStudent(ctx: IdentityContext, row: SignUpRow): Promise<User | null> {
  const user = Object.assign(new User(), {
    id: newId(),
    name: row.name,
    email: row.email,
    passwordHash: row.password_hash,
    role: UserRole.STUDENT,
    status: UserStatus.ACTIVE,
    lastLoginAt: null,
    createdAt: new Date(),
  });
  const made = await inTransaction(byThemselves(ctx, user), async (tx) => {
    const { raw } = await tx.manager
      .createQueryBuilder()
      .insert()
      .into(User)
      .values(user)
      .orIgnore()
      .returning('id')
      .execute();
    await tx.manager.query(`DELETE FROM sign_up WHERE email = $1`, [row.email]);
    if ((raw as unknown[]).length === 0) return false;
    await keepAgreement(tx.manager, user.id, row);
    tx.append({
      type: 'user.created',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { name: null, role: user.role, status: user.status, ...agreementFacts(row) },
    });
    return true;
  });
  return made ? user : null;
}

/** In events; a student's name stays out of them, for the log outlives an erasure. */
function byThemselves(ctx: IdentityContext, user: User): TransactionContext {
  const principal = { role: user.role, userId: user.id, sessionId: null, name: null };
  return { db: ctx.db, eventLog: ctx.eventLog, requestId: ctx.requestId, principal };
}
