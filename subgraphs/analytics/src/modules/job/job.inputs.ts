import { Field, InputType } from 'type-graphql';
import { JobState } from './job.enums';

@InputType({ description: 'Which jobs.' })
export class JobFilter {
  @Field(() => [JobState], {
    nullable: true,
    description:
      'Any of these. COMPLETED without SKIPPED, or the other way round, is looked for among the newest 1,000 that ended.',
  })
  states?: JobState[] | null;
}
