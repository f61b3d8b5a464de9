import { Field, Int, ObjectType } from 'type-graphql';
import { Job } from '../job';
import { Queue } from '../queue';
import { AnalyticsError } from './retry.errors';

@ObjectType({ description: 'Outcome of retryJob.' })
export class RetryJobPayload {
  @Field(() => Job, { nullable: true, description: 'The job, waiting again; null when there is none.' })
  job!: Job | null;

  @Field(() => [AnalyticsError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: AnalyticsError[];
}

@ObjectType({ description: 'Outcome of retryQueue.' })
export class RetryQueuePayload {
  @Field(() => Queue, {
    nullable: true,
    description: 'The queue with its failed jobs waiting again; null when there is none.',
  })
  queue!: Queue | null;

  @Field(() => Int, { description: 'How many are tried again.' })
  retried!: number;

  @Field(() => [AnalyticsError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: AnalyticsError[];
}
