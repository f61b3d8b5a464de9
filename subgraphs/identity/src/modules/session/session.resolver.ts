import { Allow, connectionTypes, Cost, ListSize } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { User } from '../user';
import { deviceOf } from './device';
import { countSessions, listSessions, type SessionPage } from './list-sessions';
import { logout } from './logout';
import { refreshSession } from './refresh-session';
import { revokeOneSession, revokeOtherSessions, revokeUserSessions } from './revoke-sessions';
import { Session } from './session.entity';
import {
  LogoutPayload,
  RefreshSessionPayload,
  RevokeOtherSessionsPayload,
  RevokeSessionPayload,
  RevokeUserSessionsPayload,
} from './session.payloads';

const { Connection } = connectionTypes('Session', () => Session);

@ObjectType({ description: 'A page of sessions.' })
export class SessionConnection extends Connection {}

@Resolver(() => Session)
export class SessionResolver {
  @Cost(10)
  @Allow('anybody')
  @Mutation(() => RefreshSessionPayload, {
    nullable: true,
    description: 'New access token; the refresh token is rotated.',
  })
  refreshSession(@Ctx() ctx: IdentityContext): Promise<RefreshSessionPayload> {
    return refreshSession(ctx);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => LogoutPayload, { nullable: true, description: 'End this session on the server.' })
  logout(@Ctx() ctx: IdentityContext): Promise<LogoutPayload> {
    return logout(ctx);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => RevokeSessionPayload, {
    nullable: true,
    description: "End one of one's sessions; those who manage users, anybody's.",
  })
  revokeSession(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<RevokeSessionPayload> {
    return revokeOneSession(ctx, id);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => RevokeOtherSessionsPayload, {
    nullable: true,
    description: "End all of one's sessions but the one that asks.",
  })
  revokeOtherSessions(@Ctx() ctx: IdentityContext): Promise<RevokeOtherSessionsPayload> {
    return revokeOtherSessions(ctx);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => RevokeUserSessionsPayload, {
    nullable: true,
    description: 'End all sessions of a person; for those who manage users.',
  })
  revokeUserSessions(
    @Ctx() ctx: IdentityContext,
    @Arg('userId', () => ID) userId: string,
  ): Promise<RevokeUserSessionsPayload> {
    return revokeUserSessions(ctx, userId);
  }

  @FieldResolver(() => String, { description: 'Browser and system in words, as «Firefox en Windows».' })
  device(@Root() session: Session): string {
    return deviceOf(session.userAgent);
  }

  @FieldResolver(() => Boolean, { description: 'Whether this very request uses it.' })
  current(@Root() session: Session, @Ctx() ctx: IdentityContext): boolean {
    return session.id === ctx.principal.sessionId;
  }
}

@Resolver(() => User)
export class UserSessionsResolver {
  @ListSize()
  @FieldResolver(() => SessionConnection, {
    nullable: true,
    description: 'Open sessions, last used first; null unless yours or you manage users.',
  })
  sessions(
    @Root() user: User,
    @Ctx() ctx: IdentityContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<SessionPage | null> {
    return listSessions(ctx, user.id, first, after);
  }
}

@Resolver(() => SessionConnection)
export class SessionConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: SessionPage, @Ctx() ctx: IdentityContext): Promise<number> {
    return countSessions(ctx, page.userId);
  }
}
