import { isUuid, runSql } from '@cep/kit';
import type { EntityManager } from 'typeorm';
import type { IdentityContext } from '../../context';
import { hashOpaqueToken, linkToken } from '../../shared';
import { type UserRole, UserStatus } from '../user';
import { PasswordLink, PasswordLinkPurpose } from './password.types';
import { minPasswordLength } from './password-policy';

const HOUR = 3600;
const LIFETIME: Record<PasswordLinkPurpose, number> = {
  [PasswordLinkPurpose.INVITATION]: 7 * 24 * HOUR,
  [PasswordLinkPurpose.RESET]: HOUR,
};

/** A link in the state in which it can be used: not expired, and its owner may still set a password by it. */
export interface OpenLink {
  id: string;
  purpose: PasswordLinkPurpose;
  userId: string;
  name: string;
  email: string;
  role: UserRole;
  expiresAt: Date;
}

/**
 * A link that the worker will mail, by the id given: making it again changes nothing. An earlier invitation ends with a
 * new one; several resets live side by side, so that a stranger who asks for many cannot end the owner's.
 */
export async function makePasswordLink(
  manager: EntityManager,
  link: { id: string; userId: string; purpose: PasswordLinkPurpose },
  secret: string,
): Promise<void> {
  const { id, userId, purpose } = link;
  if (purpose === PasswordLinkPurpose.INVITATION)
    await manager.query(`DELETE FROM password_link WHERE user_id = $1 AND purpose = $2 AND id <> $3`, [
      userId,
      purpose,
      id,
    ]);
  await manager.query(
    `INSERT INTO password_link (id, user_id, purpose, hash, expires_at)
     VALUES ($1, $2, $3, $4, now() + make_interval(secs => $5)) ON CONFLICT (id) DO NOTHING`,
    [id, userId, purpose, linkToken('password', id, secret).hash, LIFETIME[purpose]],
  );
}

const OPEN_LINK = `
  SELECT l.id, l.purpose, l.expires_at AS "expiresAt", u.id AS "userId", u.name, u.email, u.role
  FROM password_link l JOIN app_user u ON u.id = l.user_id
  WHERE l.expires_at > now() AND u.status = CASE l.purpose WHEN 'INVITATION' THEN '${UserStatus.INVITED}' ELSE '${UserStatus.ACTIVE}' END`;

/** By its token; locked, with its owner, so that it is used once. */
export async function lockLinkOfToken(manager: EntityManager, token: string): Promise<OpenLink | null> {
  const [link] = await manager.query<OpenLink[]>(`${OPEN_LINK} AND l.hash = $1 FOR UPDATE`, [hashOpaqueToken(token)]);
  return link ?? null;
}

export async function linkOfToken(ctx: IdentityContext, token: string): Promise<OpenLink | null> {
  const [link] = await runSql<OpenLink>(ctx.db, `${OPEN_LINK} AND l.hash = $1`, [hashOpaqueToken(token)]);
  return link ?? null;
}

/** By its id; for the worker that mails it. */
export async function linkOfId(ctx: { db: IdentityContext['db'] }, id: string): Promise<OpenLink | null> {
  if (!isUuid(id)) return null;
  const [link] = await runSql<OpenLink>(ctx.db, `${OPEN_LINK} AND l.id = $1`, [id]);
  return link ?? null;
}

/** After a password was set: none of the others may set another. Takes expired ones along. */
export async function endPasswordLinks(manager: EntityManager, userId: string): Promise<void> {
  await manager.query(`DELETE FROM password_link WHERE user_id = $1 OR expires_at < now()`, [userId]);
}

export async function readPasswordLink(ctx: IdentityContext, token: string): Promise<PasswordLink | null> {
  const link = await linkOfToken(ctx, token);
  if (!link) return null;
  const { purpose, name, email, expiresAt, role } = link;
  return { purpose, name, email, expiresAt, minLength: minPasswordLength(role) };
}
