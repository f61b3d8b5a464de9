import { runSql } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { IdentityContext } from '../../context';
import { hashOpaqueToken, newOpaqueToken } from '../../shared';
import { User, UserStatus } from '../user';
import { LoginChallenge, type LoginChallengeKind } from './login-challenge.type';

const LIFETIME_SECONDS = 10 * 60;
/** Six digits are guessed in a million tries: whoever has used up these begins again with the password. */
const MAX_TRIES = 5;

/**
 * What a login whose password was right still needs; null when the account was closed or that password changed
 * meanwhile. Takes expired ones along.
 */
export async function makeChallenge(
  ctx: IdentityContext,
  user: User,
  kind: LoginChallengeKind,
): Promise<LoginChallenge | null> {
  const { token, hash } = newOpaqueToken();
  await runSql(ctx.db, `DELETE FROM login_challenge WHERE expires_at < now()`);
  const [row] = await runSql<{ expiresAt: Date }>(
    ctx.db,
    `INSERT INTO login_challenge (hash, user_id, kind, expires_at)
     SELECT $1, id, $3, now() + make_interval(secs => $4) FROM app_user
     WHERE id = $2 AND status = $5 AND password_hash = $6 FOR SHARE
     RETURNING expires_at AS "expiresAt"`,
    [hash, user.id, kind, LIFETIME_SECONDS, UserStatus.ACTIVE, user.passwordHash],
  );
  if (!row) return null;
  return Object.assign(new LoginChallenge(), { token, kind, expiresAt: row.expiresAt });
}

/** Whose challenge this is, while it is good; the look is no try. */
export async function whoseChallenge(
  ctx: IdentityContext,
  token: string,
  kind: LoginChallengeKind,
): Promise<User | null> {
  return ownerOf(ctx, `SELECT user_id FROM login_challenge WHERE ${GOOD}`, [hashOpaqueToken(token), kind, MAX_TRIES]);
}

/** The same, and one of its tries is spent: before the code is looked at, so that many at once are counted too. */
export async function tryChallenge(
  ctx: IdentityContext,
  token: string,
  kind: LoginChallengeKind,
): Promise<User | null> {
  return ownerOf(ctx, `UPDATE login_challenge SET attempts = attempts + 1 WHERE ${GOOD} RETURNING user_id`, [
    hashOpaqueToken(token),
    kind,
    MAX_TRIES,
  ]);
}

/** In the transaction in which it was met: it opens one session. False when somebody else was faster. */
export async function useUpChallenge(manager: EntityManager, token: string): Promise<boolean> {
  const [, deleted] = await manager.query<[unknown[], number]>(`DELETE FROM login_challenge WHERE hash = $1`, [
    hashOpaqueToken(token),
  ]);
  return deleted === 1;
}

const GOOD = `hash = $1 AND kind = $2 AND attempts < $3 AND expires_at > now()`;

async function ownerOf(ctx: IdentityContext, statement: string, values: unknown[]): Promise<User | null> {
  const [row] = await runSql<{ user_id: string }>(ctx.db, statement, values);
  if (!row) return null;
  // With the hash of the password that is still the right one: nothing is opened once it has changed.
  const users = ctx.db.getRepository(User).createQueryBuilder('u').addSelect('u.passwordHash');
  return users.where({ id: row.user_id, status: UserStatus.ACTIVE }).getOne();
}
