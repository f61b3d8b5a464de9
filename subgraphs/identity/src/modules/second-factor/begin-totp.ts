import { inTransaction } from '@cep/kit';
import type { IdentityContext } from '../../context';
import {
  challengeEnded,
  conflict,
  type IdentityError,
  missing,
  requireAccount,
  seal,
  tooManyAttempts,
  wrongPassword,
} from '../../shared';
import { LoginChallengeKind, whoseChallenge } from '../challenge';
import { provePassword } from '../password';
import { actingAs } from '../session';
import type { User } from '../user';
import type { BeginTotpInput, BeginTotpPayload } from './second-factor.types';
import { newTotpSecret, totpAddress } from './totp';

/** Seconds in which a new second factor must be confirmed. */
export const ENROLMENT_SECONDS = 15 * 60;

/** A new secret for the app; it counts for nothing until its first code has come back. */
export async function beginTotp(ctx: IdentityContext, input: BeginTotpInput): Promise<BeginTotpPayload> {
  const { user, errors } = await whoBegins(ctx, input);
  if (!user) return { enrolment: null, errors };
  const secret = newTotpSecret();
  const expiresAt = await store(ctx, user, secret);
  if (!expiresAt)
    return { enrolment: null, errors: [conflict('Ya tienes un segundo factor. Quítalo antes de poner otro.')] };
  return { enrolment: { secret, expiresAt, ...(await totpAddress(secret, user.email)) }, errors: [] };
}

/** By the challenge of a login whose password was right just now; or by the password of whoever is logged in. */
async function whoBegins(
  ctx: IdentityContext,
  { challengeToken, password }: BeginTotpInput,
): Promise<{ user: User | null; errors: IdentityError[] }> {
  const refused = (error: IdentityError) => ({ user: null, errors: [error] });
  if (challengeToken) {
    const user = await whoseChallenge(ctx, challengeToken, LoginChallengeKind.ENROLMENT);
    return user ? { user, errors: [] } : refused(challengeEnded());
  }
  const userId = requireAccount(ctx);
  if (!password) return refused(missing('password', 'Escribe tu contraseña.'));
  const proof = await provePassword(ctx, userId, password);
  if (proof.state === 'wait') return refused(tooManyAttempts(proof.seconds));
  return proof.state === 'right' ? { user: proof.user, errors: [] } : refused(wrongPassword('password'));
}

/** Null when one is in use already. */
async function store(ctx: IdentityContext, user: User, secret: string): Promise<Date | null> {
  const sealed = seal(secret, { secret: ctx.secret, purpose: 'totp', owner: user.id });
  return inTransaction(actingAs(ctx, user, ctx.principal.sessionId), async (tx) => {
    const [row] = await tx.manager.query<{ expires_at: Date }[]>(
      `INSERT INTO second_factor AS f (user_id, sealed_secret) VALUES ($1, $2)
       ON CONFLICT (user_id) DO UPDATE SET sealed_secret = excluded.sealed_secret, begun_at = now()
       WHERE f.enabled_at IS NULL
       RETURNING begun_at + make_interval(secs => $3) AS expires_at`,
      [user.id, sealed, ENROLMENT_SECONDS],
    );
    if (!row) return null;
    tx.append({
      type: 'user.second-factor-begun',
      version: 1,
      subject: { type: 'User', id: user.id },
      payload: { changes: [] },
    });
    return row.expires_at;
  });
}
