import { Inaccessible, type LoggedEvent, requirePermission } from '@cep/kit';
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
  @Query(() => AccessState, { nullable: true, description: 'For the gateway at its start.' })
  accessState(@Ctx() ctx: IdentityContext): Promise<AccessState> {
    requirePermission(ctx, 'access.follow');
    return accessState(ctx);
  }

  @Inaccessible()
  @Query(() => ApiKeyVerdict, {
    nullable: true,
    description: 'For the gateway: whose key this is. Keep the answer until expiresAt or a change of this key.',
  })
  apiKeyVerdict(
    @Ctx() ctx: IdentityContext,
    @Arg('secret') secret: string,
    @Arg('clientIp', () => String, { nullable: true, description: 'Where it comes from.' }) clientIp: string | null,
  ): Promise<ApiKeyVerdict> {
    requirePermission(ctx, 'access.follow');
    return judgeApiKey(ctx, secret, clientIp);
  }

  @Inaccessible()
  @Subscription(() => AccessChange, {
    description: 'For the gateway: whose access ended or changed.',
    subscribe: ({ args, context }: { args: { after?: string | null }; context: IdentityContext }) => {
      requirePermission(context, 'access.follow');
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
