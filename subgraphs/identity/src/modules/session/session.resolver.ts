import { Cost } from '@cep/kit';
import { Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { logout } from './logout';
import { refreshSession } from './refresh-session';
import { LogoutPayload, RefreshSessionPayload } from './session.payloads';

@Resolver()
export class SessionResolver {
  @Cost(10)
  @Mutation(() => RefreshSessionPayload, {
    nullable: true,
    description: 'New access token; the refresh token is rotated.',
  })
  refreshSession(@Ctx() ctx: IdentityContext): Promise<RefreshSessionPayload> {
    return refreshSession(ctx);
  }

  @Cost(10)
  @Mutation(() => LogoutPayload, { nullable: true, description: 'End this session on the server.' })
  logout(@Ctx() ctx: IdentityContext): Promise<LogoutPayload> {
    return logout(ctx);
  }
}
