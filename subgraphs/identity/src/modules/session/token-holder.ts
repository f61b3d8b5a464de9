import type { Principal, TransactionContext } from '@cep/kit';
import type { IdentityContext } from '../../context';
import type { User } from '../user';
import { hashOpaqueToken } from '../../shared';
import { Session } from './session.entity';

/** Who acts in events: at a login or a renewal the claims do not say it yet. */
export function actingAs(ctx: IdentityContext, user: User, sessionId: string | null): TransactionContext {
  const principal: Principal = { role: user.role, userId: user.id, sessionId, name: user.name };
  return { db: ctx.db, eventLog: ctx.eventLog, requestId: ctx.requestId, principal };
}

/** The session, with its user, that a refresh token belongs to, in whatever state both are; null when nobody's. */
export function sessionOfToken(ctx: IdentityContext, token: string): Promise<Session | null> {
  return ctx.db
    .getRepository(Session)
    .createQueryBuilder('s')
    .innerJoinAndSelect('s.user', 'u')
    .innerJoin('refresh_token', 't', 't.session_id = s.id')
    .where('t.hash = :hash', { hash: hashOpaqueToken(token) })
    .getOne();
}
