import { Allow, Inaccessible, type LoggedEvent } from '@cep/kit';
import { Arg, Ctx, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { ApiKeyVerdict, judgeApiKey } from '../api-key';
import { ACCESS_EVENTS, toAccessChange } from './access-change';
import { accessState } from './access-state';
import { AccessChange, AccessState } from './access.types';

/** What the gateway alone asks, straight from the subgraph; no part of the API schema. */
@Resolver()
export class AccessResolver {
  @Inaccessible()
  @Allow('access.follow')
  @Query(() => AccessState, { nullable: true, description: 'For the gateway at its start.' })
  accessState(@Ctx() ctx: IdentityContext): Promise<AccessState> {
    return accessState(ctx);
  }

  @Inaccessible()
  @Allow('access.follow')
  @Query(() => ApiKeyVerdict, {
    nullable: true,
    description: 'For the gateway: whose key this is. Keep the answer until expiresAt or a change of this key.',
  })
  apiKeyVerdict(
    @Ctx() ctx: IdentityContext,
    @Arg('secret') secret: string,
    @Arg('clientIp', () => String, { nullable: true, description: 'Where it comes from.' }) clientIp: string | null,
  ): Promise<ApiKeyVerdict> {
    return judgeApiKey(ctx, secret, clientIp);
  }

  @Inaccessible()
  @Allow('access.follow')
  @Subscription(() => AccessChange, {
    description: 'For the gateway: whose access ended or changed.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: IdentityContext }) => {
      return context.eventLog.subscribe({ after: args.after ?? null, types: ACCESS_EVENTS });
    },
  })
  accessChanged(
    @Root() event: LoggedEvent,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this change; from now when left out.' })
    _after?: string | null,
  ): AccessChange {
    return toAccessChange(event);
  }
}
