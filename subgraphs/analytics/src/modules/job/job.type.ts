import { DateTimeScalar, Key } from '@cep/kit';
import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Lead } from '../lead';
import { JobState } from './job.enums';

@ObjectType({ description: 'One value of what a job was given.' })
export class JobValue {
  @Field({ description: 'Name, with dots where values are nested.' })
  name!: string;

  @Field({ description: 'Value; dots instead of anything that may be personal.' })
  value!: string;
}

@Key('id')
@ObjectType({ description: 'A piece of background work.' })
export class Job {
  @Field(() => ID, { description: 'Queue and number in it.' })
  id!: string;

  @Field({ description: 'Queue it waits in, as lead.created.' })
  queueName!: string;

  @Field({ description: 'Kind of work, as send-lead-confirmation.' })
  name!: string;

  @Field({ description: 'In Spanish, for people.' })
  label!: string;

  @Field(() => JobState, { description: 'Where it stands.' })
  state!: JobState;

  @Field(() => Float, { description: '0 to 1.' })
  progress!: number;

  @Field(() => Int, { description: 'Tries so far, the running one included.' })
  attempts!: number;

  @Field(() => Int, { description: 'Most tries.' })
  maxAttempts!: number;

  @Field(() => [JobValue], { description: 'What it was given; personal data masked.' })
  payload!: JobValue[];

  @Field(() => String, { nullable: true, description: 'Outcome in words; null until done.' })
  result!: string | null;

  @Field(() => String, { nullable: true, description: 'Last error, personal data masked; null when none.' })
  error!: string | null;

  @Field(() => String, { nullable: true, description: 'Why nothing was done; null unless SKIPPED.' })
  skippedReason!: string | null;

  @Field(() => Lead, { nullable: true, description: 'Lead it is about; null when about something else.' })
  subject!: Lead | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Not before this; null unless DELAYED.' })
  runAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended; null until then.' })
  finishedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Request that asked for it.' })
  requestId!: string | null;
}
