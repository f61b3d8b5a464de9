import { connectionTypes, Key } from '@cep/kit';
import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

export enum ActivityKind {
  FORM = 'FORM',
  CONSENT = 'CONSENT',
  ASSIGNMENT = 'ASSIGNMENT',
  MESSAGE = 'MESSAGE',
  NOTE = 'NOTE',
  STATUS = 'STATUS',
  DUPLICATE = 'DUPLICATE',
}
registerEnumType(ActivityKind, { name: 'ActivityKind', description: 'Kind of entry in the timeline.' });

export enum ActivityOutcome {
  DONE = 'DONE',
  SKIPPED = 'SKIPPED',
  FAILED = 'FAILED',
  UNKNOWN = 'UNKNOWN',
}
registerEnumType(ActivityOutcome, {
  name: 'ActivityOutcome',
  description: 'How it went.',
  valuesConfig: { UNKNOWN: { description: 'Whether it had its effect is not known: a person must look.' } },
});

@Key('id')
@Entity('activity')
@ObjectType({ description: 'One entry of the timeline.' })
export class Activity {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid')
  leadId!: string;
  @Field(() => ActivityKind, { description: 'What happened.' })
  @Column('text')
  kind!: ActivityKind;
  @Field({ description: 'When.' })
  @Column({ type: 'timestamptz', precision: 3 })
  occurredAt!: Date;
  /** Null for the system and the public. */
  @Column('uuid', { nullable: true })
  actorId!: string | null;
  @Field({ description: 'In words, without personal data.' })
  @Column('text')
  title!: string;
  /** May hold personal data: shown to those who may see contacts. */
  @Column('text', { nullable: true })
  detail!: string | null;
  @Field(() => ActivityOutcome, { description: 'How it went.' })
  @Column('text')
  outcome!: ActivityOutcome;
  /** Of a failure it is what the far end said, which may repeat an address. */
  @Column('text', { nullable: true })
  reason!: string | null;
}

export const { Connection: ActivityConnection } = connectionTypes('Activity', () => Activity, { counted: false });
