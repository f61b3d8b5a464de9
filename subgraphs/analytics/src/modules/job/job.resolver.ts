import { Allow, can, connectionTypes, ListSize, Private } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { AnalyticsContext } from '../../context';
import { Queue } from '../queue';
import { JobState } from './job.enums';
import { JobFilter } from './job.inputs';
import { countJobs, type JobPage, listJobs } from './job.page';
import { findJob } from './job.service';
import { Job } from './job.type';

const { Connection } = connectionTypes('Job', () => Job);

@ObjectType({ description: 'A page of jobs.' })
export class JobConnection extends Connection {}

@Resolver(() => Job)
export class JobResolver {
  @Private()
  @Allow('queue.read')
  @Query(() => Job, { nullable: true, description: 'One job; null when it is not kept (any more).' })
  async job(@Ctx() ctx: AnalyticsContext, @Arg('id', () => ID) id: string): Promise<Job | null> {
    return findJob(ctx.jobs, id);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the caller may try it again.' })
  canRetry(@Root() job: Job, @Ctx() ctx: AnalyticsContext): boolean {
    return job.state === JobState.FAILED && can(ctx.principal, 'job.retry');
  }
}

@Resolver(() => Queue)
export class QueueJobsResolver {
  @ListSize()
  @FieldResolver(() => JobConnection, {
    nullable: true,
    description: 'Its jobs: running, waiting, delayed, failed, ended; each next in line or newest first.',
  })
  jobs(
    @Root() queue: Queue,
    @Ctx() ctx: AnalyticsContext,
    @Arg('filter', () => JobFilter, { nullable: true }) filter: JobFilter | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<JobPage> {
    return listJobs(ctx.jobs.queue(queue.name), filter, first, after);
  }
}

@Resolver(() => JobConnection)
export class JobConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: JobPage): Promise<number> {
    return countJobs(page);
  }
}
