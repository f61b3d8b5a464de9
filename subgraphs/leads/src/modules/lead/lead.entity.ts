import { can, Key, Private, type Principal, PUBLIC_PRINCIPAL } from '@cep/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CampusReference, CourseReference, CourseRunReference, referenceTo, UserReference } from '../elsewhere';
import { LeadSource, LeadStatus, LostReason } from './lead.enums';
import { contactFor, LeadContact } from './lead-contact';
import { allowedStatuses } from './lead-status';

/**
 * A person's wish to hear about a course. Contact data carry no @Field: they go out through LeadContact alone.
 * What the caller's role decides is a getter here and no resolver, because a list asks it of every row.
 */
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
  /** Whose eyes it is meant for; the public's until somebody else is named. */
  viewer: Principal = PUBLIC_PRINCIPAL;
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

  @Field(() => [LeadStatus], { description: 'Where it may go next, for the caller.' })
  get allowedStatuses(): LeadStatus[] {
    return can(this.viewer, 'lead.changeStatus') ? [...allowedStatuses(this.status)] : [];
  }

  @Field(() => LeadContact, { description: 'Person, as far as the caller may see.' })
  get contact(): LeadContact {
    return contactFor(this, this.viewer);
  }

  @Field(() => CourseReference, { nullable: true, description: 'Course asked about.' })
  get course(): CourseReference | null {
    return this.courseId ? new CourseReference(this.courseId, this.courseTitle ?? null) : null;
  }

  @Field(() => CourseRunReference, { nullable: true, description: 'Run asked about.' })
  get courseRun(): CourseRunReference | null {
    return referenceTo(this.courseRunId);
  }

  @Field(() => CampusReference, { nullable: true, description: 'Campus preferred.' })
  get campus(): CampusReference | null {
    return referenceTo(this.campusId);
  }

  @Field(() => UserReference, { nullable: true, description: 'Advisor in charge; null while unassigned.' })
  get owner(): UserReference | null {
    return referenceTo(this.ownerId);
  }
}
