import { DateTimeScalar, Key } from '@cep/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';

@Key('id')
@ObjectType({ description: 'A line of background work and its numbers now.' })
export class Queue {
  @Field(() => ID, { description: 'Its name.' })
  id!: string;

  @Field({ description: 'As lead.created.' })
  name!: string;

  @Field({ description: 'In Spanish, for people.' })
  label!: string;

  @Field({ description: 'Whether it stands still.' })
  paused!: boolean;

  @Field(() => Int, { description: 'Waiting for a worker.' })
  waiting!: number;

  @Field(() => Int, { description: 'Running.' })
  active!: number;

  @Field(() => Int, { description: 'For later, or between two tries.' })
  delayed!: number;

  @Field(() => Int, { description: 'In the dead letter.' })
  failed!: number;

  @Field(() => Int, { description: 'Done or skipped and still kept.' })
  completed!: number;

  @Field(() => Int, { nullable: true, description: 'Age of the one that has waited longest; null when nothing waits.' })
  oldestWaitingSeconds!: number | null;

  @Field(() => Int, { description: 'Workers alive.' })
  workers!: number;
}

@ObjectType({ description: 'A queue changed.' })
export class QueueEvent {
  @Field(() => DateTimeScalar, { description: 'When the numbers were read.' })
  occurredAt!: Date;

  @Field(() => Queue, { description: 'The queue as it is now.' })
  subject!: Queue;
}
