import { DateTimeScalar, InheritMaxAge, Key, Shareable, Tag } from '@cep/kit';
import type { FieldNode } from 'graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import {
  Check,
  Column,
  Entity,
  Generated,
  Index,
  JoinColumn,
  ManyToOne,
  PrimaryColumn,
  type Relation,
  Unique,
} from 'typeorm';
import { Money } from '../../shared';
import { Area } from '../area';
import { CourseRun, type CourseRunPage } from '../course-run';
import { Modality, OfferType, PublicationStatus } from './course.enums';

@InheritMaxAge()
@ObjectType({ description: 'One unit of a syllabus.' })
export class SyllabusUnit {
  @Tag('public')
  @Field({ description: 'Title.' })
  title!: string;
  @Tag('public')
  @Field(() => Int, { nullable: true, description: 'Hours; null when not given.' })
  hours!: number | null;
  @Tag('public')
  @Field(() => [String], { description: 'Topics.' })
  topics!: string[];
}

const byHand = { synchronize: false } as const;

/** What is not a column is set where a statement brought it along; a statement brings what was asked. */
@Key('id')
@InheritMaxAge()
@ObjectType({ description: 'A course as offered.' })
@Unique('course_slug_key', ['slug'])
@Check('course_modality_check', `modality IN ('IN_PERSON', 'ONLINE', 'BLENDED')`)
@Check('course_offer_type_check', `offer_type IN ('VOCATIONAL', 'PRIVATE', 'SUBSIDISED', 'CORPORATE')`)
@Check('course_hours_check', 'hours > 0')
@Check('course_price_check', 'price_cents >= 0')
@Check('course_status_check', `status IN ('DRAFT', 'PUBLISHED', 'ARCHIVED')`)
@Index('course_start_asc_idx', byHand)
@Index('course_start_desc_idx', byHand)
@Index('course_title_idx', byHand)
@Index('course_price_asc_idx', byHand)
@Index('course_price_desc_idx', byHand)
@Index('course_hours_idx', byHand)
@Index('course_published_asc_idx', byHand)
@Index('course_published_desc_idx', byHand)
@Index('course_area_idx', byHand)
@Index('course_offer_type_idx', byHand)
@Index('course_modality_idx', byHand)
@Index('course_next_run_idx', byHand)
@Index('course_unpublished_idx', byHand)
@Index('course_found_idx', byHand)
@Index('course_open_campus_idx', byHand)
@Index('course_search_idx', byHand)
@Index('course_number_idx', byHand)
@Entity('course')
export class Course {
  @Tag('public')
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'course_pkey' })
  id!: string;

  @Tag('public')
  @Field({ description: 'Address.' })
  @Column('text')
  slug!: string;

  @Shareable()
  @Tag('public')
  @Field({ description: 'Title in Spanish.' })
  @Column('text')
  title!: string;

  /** Kept by a trigger: lower case, no accents. */
  @Column({ type: 'text', collation: 'C', select: false, insert: false, update: false })
  sortTitle!: string;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  @Column('text', { nullable: true })
  summary!: string | null;

  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Text in Markdown.' })
  @Column('text', { nullable: true })
  description!: string | null;

  @Tag('public')
  @Field(() => [String], { description: 'What one can do afterwards.' })
  @Column('text', { array: true })
  objectives!: string[];

  @Tag('public')
  @Field(() => [String], { description: 'What one must bring.' })
  @Column('text', { array: true })
  requirements!: string[];

  @Tag('public')
  @Field(() => [String], { description: 'Salidas profesionales.' })
  @Column('text', { array: true })
  careers!: string[];

  @Tag('public')
  @Field(() => [SyllabusUnit], { description: 'Units.' })
  @Column('jsonb')
  syllabus!: SyllabusUnit[];

  @Column('uuid')
  areaId!: string;

  @Tag('public')
  @Field(() => Modality, { description: 'How it is taught.' })
  @Column('text')
  modality!: Modality;

  @Tag('public')
  @Field(() => OfferType, { description: 'Kind of offer.' })
  @Column('text')
  offerType!: OfferType;

  @Tag('public')
  @Field(() => String, {
    nullable: true,
    description: 'Official qualification it leads to, for instance «Certificado profesional SSCS0208»; null for none.',
  })
  @Column('text', { nullable: true })
  qualification!: string | null;

  @Tag('public')
  @Field(() => Int, { description: 'Hours of teaching.' })
  @Column('integer')
  hours!: number;

  @Column('integer', { nullable: true })
  priceCents!: number | null;

  @Column('text')
  currency!: string;

  @Tag('public')
  @Field(() => Money, { nullable: true, description: 'Null when on request; 0 when it is free for the student.' })
  price?: Money | null;

  @Tag('public')
  @Field({ description: 'Whether teaching is free of VAT.' })
  @Column('boolean')
  vatExempt!: boolean;

  @Field(() => PublicationStatus, { description: 'Where it stands.' })
  @Column('text')
  status!: PublicationStatus;

  @Tag('public')
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it is public.' })
  @Column('timestamptz', { nullable: true })
  publishedAt!: Date | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Tag('public')
  @Field(() => DateTimeScalar, { description: 'Last change.' })
  @Column('timestamptz')
  updatedAt!: Date;

  @Field(() => Int, { description: 'Send it back as expectedVersion.' })
  @Column('integer')
  version!: number;

  @Tag('public')
  @Field(() => Area, { description: 'Area of study.' })
  @ManyToOne(() => Area)
  @JoinColumn({ name: 'area_id', foreignKeyConstraintName: 'course_area_fk' })
  area?: Relation<Area> | null;

  @Tag('public')
  @Field(() => CourseRun, {
    nullable: true,
    description: 'Next run that can still be asked about, stored with the course.',
  })
  nextRun?: Relation<CourseRun> | null;

  /** Stored: see `refresh-next-runs.ts`. */
  @Column('uuid', { nullable: true })
  nextRunId!: string | null;

  @Column('date', { nullable: true })
  nextRunStartsOn!: string | null;

  @Column('uuid', { nullable: true })
  nextRunCampusId!: string | null;

  /** Campuses with an open run; stored with the next run. */
  @Column('uuid', { array: true })
  openCampusIds!: string[];

  /** Place among the bits of the filter sets. */
  @Column({ type: 'integer', select: false, update: false })
  @Generated('increment')
  number!: number;

  /** Kept by a trigger. */
  @Column({ type: 'tsvector', select: false, insert: false, update: false })
  search!: unknown;

  /** Runs that came in the statement of the course, for one place of the document. */
  runsAt?: { place: FieldNode; page: CourseRunPage };
}
