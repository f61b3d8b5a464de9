import { inTransaction, isUuid } from '@cep/kit';
import type { IdentityContext } from '../../context';
import { notFound, requireAccount } from '../../shared';
import { revokeSessions } from './revoke-session';
import { Session } from './session.entity';
import type { RevokeOtherSessionsPayload, RevokeSessionPayload, RevokeUserSessionsPayload } from './session.payloads';

/** One of one's own; of anybody else's the answer is as if it did not exist. */
export async function revokeOneSession(ctx: IdentityContext, id: string): Promise<RevokeSessionPayload> {
  const userId = requireAccount(ctx);
  const none = { session: null, errors: [notFound('Esa sesión ya no está abierta.')] };
  if (!isUuid(id)) return none;
  const ended = await inTransaction(ctx, (tx) =>
    revokeSessions(tx, { userId, sessionId: id, reason: id === ctx.principal.sessionId ? 'logout' : 'by-owner' }),
  );
  if (ended.length === 0) return none;
  return { session: await ctx.db.getRepository(Session).findOneBy({ id }), errors: [] };
}

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
