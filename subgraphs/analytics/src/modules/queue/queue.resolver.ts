import { Allow, connectionTypes, ListSize, Private } from '@cep/kit';
import { Arg, Ctx, Int, ObjectType, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { AnalyticsContext } from '../../context';
import { samplerOf } from './queue-sampler';
import { listQueues, type QueuePage } from './queue.service';
import { Queue, QueueEvent } from './queue.type';

const { Connection } = connectionTypes('Queue', () => Queue);

@ObjectType({ description: 'A page of queues.' })
export class QueueConnection extends Connection {}

@Resolver(() => Queue)
export class QueueResolver {
  @ListSize()
  @Private()
  @Allow('queue.read')
  @Query(() => QueueConnection, { nullable: true, description: 'Queues by name.' })
  async queues(
    @Ctx() ctx: AnalyticsContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<QueuePage> {
    return listQueues(ctx, first, after);
  }

  @Private()
  @Allow('queue.read')
  @Query(() => Queue, { nullable: true, description: 'One queue; null when none has this name.' })
  async queue(@Ctx() ctx: AnalyticsContext, @Arg('name') name: string): Promise<Queue | null> {
    return ctx.loaders.queue.load(name);
  }

  @Allow('queue.read')
  @Subscription(() => QueueEvent, {
    description: 'Numbers of queues as they change, at most twice a second; the first event shows them as they are.',
    subscribe: ({ args, context }: { args: { names?: string[] | null }; context: AnalyticsContext }) => {
      return samplerOf(context.jobs, context.log).watch(args.names ?? null);
    },
  })
  queueStatus(
    @Root() event: QueueEvent,
    @Arg('names', () => [String], { nullable: true, description: 'Only these; all when left out.' })
    _names: string[] | null,
  ): QueueEvent {
    return event;
  }
}
