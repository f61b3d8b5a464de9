import { DateScalar, InheritMaxAge, Key, Tag } from '@cep/kit';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { type ColumnMap, Money, toMoney } from '../../shared';
import { Campus } from '../campus';
import { Course } from '../course';
import { RunAvailability, RunStatus } from './course-run.enums';

const byHand = { synchronize: false } as const;

/** What is not a column is set where a statement brought it along; a statement brings what was asked. */
@Key('id')
@InheritMaxAge()
@ObjectType({ description: 'A course on given dates at a given place.' })
@Check('course_run_dates_check', 'ends_on >= starts_on')
@Check('course_run_price_check', 'price_cents >= 0')
@Check('course_run_status_check', `status IN ('PLANNED', 'OPEN', 'RUNNING', 'FINISHED', 'CANCELLED')`)
@Check(
  'course_run_seats_check',
  '(seats IS NULL) = (seats_left IS NULL) AND seats > 0 AND seats_left BETWEEN 0 AND seats',
)
@Index('course_run_start_idx', byHand)
@Index('course_run_course_idx', byHand)
@Index('course_run_campus_idx', byHand)
@Index('course_run_status_idx', byHand)
@Entity('course_run')
export class CourseRun {
  @Tag('public')
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'course_run_pkey' })
  id!: string;

  @Column('uuid')
  courseId!: string;

  @Column('uuid', { nullable: true })
  campusId!: string | null;

  @Tag('public')
  @Field(() => DateScalar, { description: 'First day.' })
  @Column('date')
  startsOn!: string;

  @Tag('public')
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  @Column('date', { nullable: true })
  endsOn!: string | null;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Days and hours in words.' })
  @Column('text', { nullable: true })
  timetable!: string | null;

  @Tag('public')
  @Field(() => Int, { nullable: true, description: 'Places in all; null when unlimited.' })
  @Column('integer', { nullable: true })
  seats!: number | null;

  @Tag('public')
  @Field(() => Int, { nullable: true, description: 'Places left; null when unlimited.' })
  @Column('integer', { nullable: true })
  seatsLeft!: number | null;

  /** Whether one can wait for a place once none is left. */
  @Column('boolean')
  waitlist!: boolean;

  /** Kept by a trigger, from the places left. */
  @Tag('public')
  @Field(() => RunAvailability, { description: 'Places left, in words.' })
  @Column({ type: 'text', insert: false, update: false })
  availability!: RunAvailability;

  @Column('integer', { nullable: true })
  priceCents!: number | null;

  @Column('text')
  currency!: string;

  @Tag('public')
  @Field(() => Money, { nullable: true, description: 'Price of this run; null when that of the course holds.' })
  price?: Money | null;

  @Tag('public')
  @Field(() => RunStatus, { description: 'Where it stands.' })
  @Column('text')
  status!: RunStatus;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  updatedAt!: Date;

  @Field(() => Int, { description: 'Send it back as expectedVersion.' })
  @Column('integer')
  version!: number;

  @Tag('public')
  @Field(() => Course, { description: 'Course.' })
  @ManyToOne(() => Course)
  @JoinColumn({ name: 'course_id', foreignKeyConstraintName: 'course_run_course_fk' })
  course?: Relation<Course> | null;

  @Tag('public')
  @Field(() => Campus, { nullable: true, description: 'Null when online.' })
  @ManyToOne(() => Campus)
  @JoinColumn({ name: 'campus_id', foreignKeyConstraintName: 'course_run_campus_fk' })
  campus?: Relation<Campus> | null;
}

export const courseRunColumns: ColumnMap<CourseRun> = {
  create: () => new CourseRun(),
  columns: {
    id: 'id',
    startsOn: 'starts_on',
    endsOn: 'ends_on',
    timetable: 'timetable',
    seats: 'seats',
    seatsLeft: 'seats_left',
    availability: 'availability',
    priceCents: 'price_cents',
    currency: 'currency',
    status: 'status',
    version: 'version',
  },
  nullable: ['endsOn', 'timetable', 'seats', 'seatsLeft', 'priceCents'],
  made: {
    price: {
      of: ['priceCents', 'currency'],
      make: (run) => {
        run.price = toMoney(run.priceCents, run.currency);
      },
    },
  },
};
