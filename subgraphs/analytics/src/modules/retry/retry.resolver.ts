import { Allow, Cost } from '@cep/kit';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { AnalyticsContext } from '../../context';
import { requestJobRetry, requestQueueRetry } from './request-retry';
import { RetryJobPayload, RetryQueuePayload } from './retry.payloads';

@Resolver()
export class RetryResolver {
  @Cost(10)
  @Allow('job.retry')
  @Mutation(() => RetryJobPayload, { nullable: true, description: 'Try a failed job again.' })
  async retryJob(@Ctx() ctx: AnalyticsContext, @Arg('id', () => ID) id: string): Promise<RetryJobPayload> {
    return requestJobRetry(ctx, id);
  }

  @Cost(10)
  @Allow('job.retry')
  @Mutation(() => RetryQueuePayload, { nullable: true, description: 'Try every failed job of a queue again.' })
  async retryQueue(@Ctx() ctx: AnalyticsContext, @Arg('name') name: string): Promise<RetryQueuePayload> {
    return requestQueueRetry(ctx, name);
  }
}
