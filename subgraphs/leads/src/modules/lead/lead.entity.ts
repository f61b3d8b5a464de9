import { Key, Private } from '@cep/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { LeadSource, LeadStatus, LostReason } from './lead.enums';

/** A person's wish to hear about a course. Contact data carry no @Field: they go out through LeadContact alone. */
@Key('id')
@Private()
@Entity('lead')
@ObjectType({ description: "A person's wish to hear about a course." })
export class Lead {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid')
  id!: string;

  @Field({ description: 'Short number to say on the phone.' })
  @Column('text')
  reference!: string;

  @Field(() => LeadStatus, { description: 'Where it stands.' })
  @Column('text')
  status!: LeadStatus;

  @Field(() => LostReason, { nullable: true, description: 'Why it was lost; null otherwise.' })
  @Column('text', { nullable: true })
  lostReason!: LostReason | null;

  @Field(() => LeadSource, { description: 'Door by which it came.' })
  @Column('text')
  source!: LeadSource;

  @Column('text')
  firstName!: string;
  @Column('text', { nullable: true })
  lastName!: string | null;
  @Column('text', { nullable: true })
  email!: string | null;
  /** E.164. */
  @Column('text', { nullable: true })
  phone!: string | null;
  @Column('text', { nullable: true })
  message!: string | null;

  @Column('uuid', { nullable: true })
  courseId!: string | null;

  /** Not of its row: read with it. */
  courseTitle?: string | null;
  @Column('uuid', { nullable: true })
  courseRunId!: string | null;
  @Column('uuid', { nullable: true })
  campusId!: string | null;
  @Column('uuid', { nullable: true })
  ownerId!: string | null;
  @Column('uuid', { nullable: true })
  duplicateOfId!: string | null;

  @Field(() => Int, { description: 'Earlier requests that look like the same person and course.' })
  @Column('int')
  duplicateCount!: number;

  @Column('text')
  idempotencyKey!: string;
  /** Hash of what was sent with the key. */
  @Column('text')
  contentHash!: string;

  @Field(() => Int, { description: 'Send it back as expectedVersion.' })
  @Column('int')
  version!: number;
  @Field({ description: 'When it came.' })
  @Column({ type: 'timestamptz', precision: 3 })
  createdAt!: Date;
  @Field({ description: 'Last change.' })
  @Column({ type: 'timestamptz', precision: 3 })
  updatedAt!: Date;
}
