import { can, inTransaction, isUuid } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { notFound, requireAccount } from '../../shared';
import { revokeSessions } from './revoke-session';
import { type RevocationReason, Session } from './session.entity';
import type { RevokeOtherSessionsPayload, RevokeSessionPayload, RevokeUserSessionsPayload } from './session.payloads';

/** One of one's own, or anybody's for those who manage users; else the answer is as if it did not exist. */
export async function revokeOneSession(ctx: IdentityContext, id: string): Promise<RevokeSessionPayload> {
  const caller = requireAccount(ctx);
  const none = { session: null, errors: [notFound('Esa sesión ya no está abierta.')] };
  if (!isUuid(id)) return none;
  const session = await ctx.db.getRepository(Session).findOneBy({ id });
  if (!session) return none;
  const own = session.userId === caller;
  if (!own && !can(ctx.principal, 'user.manage')) return none;
  const ended = await inTransaction(ctx, (tx) =>
    revokeSessions(tx, {
      userId: session.userId,
      sessionId: id,
      reason: own ? ownReason(ctx, id) : 'by-administrator',
    }),
  );
  return ended.length === 0 ? none : { session, errors: [] };
}

const ownReason = (ctx: IdentityContext, id: string): RevocationReason =>
  id === ctx.principal.sessionId ? 'logout' : 'by-owner';

export async function revokeOtherSessions(ctx: IdentityContext): Promise<RevokeOtherSessionsPayload> {
  const userId = requireAccount(ctx);
  const except = ctx.principal.sessionId;
  const ended = await inTransaction(ctx, (tx) => revokeSessions(tx, { userId, except, reason: 'by-owner' }));
  return { revokedCount: ended.length, errors: [] };
}

/** For those who manage users. */
export async function revokeUserSessions(ctx: IdentityContext, userId: string): Promise<RevokeUserSessionsPayload> {
  const user = await ctx.loaders.user.load(userId);
  if (!user) return { revokedCount: 0, errors: [notFound('Esa persona no existe.')] };
  const ended = await inTransaction(ctx, (tx) => revokeSessions(tx, { userId: user.id, reason: 'by-administrator' }));
  return { revokedCount: ended.length, errors: [] };
}
