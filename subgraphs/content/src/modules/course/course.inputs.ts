import { DateScalar, SortDirection, Tag } from '@cep/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../../shared';
import { CourseSortField, HoursRange, Modality, OfferType, PublicationAction, PublicationStatus } from './course.enums';

@InputType({ description: 'Which courses; values in a list are alternatives, fields add up.' })
export class CourseFilter {
  @Tag('public')
  @Field(() => [String], { nullable: true, description: 'Areas.' })
  areaSlugs?: string[] | null;
  @Tag('public')
  @Field(() => [String], { nullable: true, description: 'With an open run at these campuses.' })
  campusSlugs?: string[] | null;
  @Tag('public')
  @Field(() => [Modality], { nullable: true, description: 'Modalities.' })
  modalities?: Modality[] | null;
  @Tag('public')
  @Field(() => [OfferType], { nullable: true, description: 'Offer types.' })
  offerTypes?: OfferType[] | null;
  @Tag('public')
  @Field(() => [String], { nullable: true, description: 'Months of the next run, as 2027-01.' })
  startMonths?: string[] | null;
  @Tag('public')
  @Field(() => [HoursRange], { nullable: true, description: 'Lengths.' })
  hours?: HoursRange[] | null;
  @Tag('public')
  @Field(() => DateScalar, { nullable: true, description: 'Next run on or after.' })
  startsFrom?: string | null;
  @Tag('public')
  @Field(() => DateScalar, { nullable: true, description: 'Next run on or before.' })
  startsTo?: string | null;
  @Tag('public')
  @Field(() => Int, { nullable: true, description: 'Price at most, in cents.' })
  maxPriceCents?: number | null;
  @Tag('public')
  @Field(() => String, { nullable: true, description: 'Words; the beginning of a word is enough.' })
  text?: string | null;
  @Field(() => [PublicationStatus], { nullable: true, description: 'States; staff only. Published when left out.' })
  statuses?: PublicationStatus[] | null;
}

@InputType({ description: 'Order of courses.' })
export class CourseSort {
  @Tag('public')
  @Field(() => CourseSortField, { description: 'Field.' })
  field!: CourseSortField;
  @Tag('public')
  @Field(() => SortDirection, { description: 'Direction.', defaultValue: SortDirection.ASC })
  direction!: SortDirection;
}

@InputType({ description: 'One unit.' })
export class SyllabusUnitInput {
  @Field({ description: 'Title.' })
  title!: string;
  @Field(() => Int, { nullable: true, description: 'Hours.' })
  hours?: number | null;
  @Field(() => [String], { description: 'Topics.' })
  topics!: string[];
}

/** What both forms share; each field is checked by the service, so that a fault is a typed error beside it. */
@InputType({ description: 'Shared by two inputs; itself not in the graph.' })
class CourseTexts {
  @Field(() => String, { nullable: true, description: 'One or two sentences.' })
  summary?: string | null;
  @Field(() => String, { nullable: true, description: 'Markdown.' })
  description?: string | null;
  @Field(() => [String], { nullable: true, description: 'What one can do afterwards.' })
  objectives?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'What one must bring.' })
  requirements?: string[] | null;
  @Field(() => [String], { nullable: true, description: 'Salidas profesionales.' })
  careers?: string[] | null;
  @Field(() => [SyllabusUnitInput], { nullable: true, description: 'Units.' })
  syllabus?: SyllabusUnitInput[] | null;
  @Field(() => String, { nullable: true, description: 'Official qualification it leads to.' })
  qualification?: string | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Price; null when on request.' })
  price?: MoneyInput | null;
  @Field(() => Boolean, { nullable: true, description: 'Free of VAT.' })
  vatExempt?: boolean | null;
}

@InputType({ description: 'A new course, as a draft.' })
export class CreateCourseInput extends CourseTexts {
  @Field({ description: 'Address.' })
  slug!: string;
  @Field({ description: 'Title in Spanish.' })
  title!: string;
  @Field({ description: 'Area.' })
  areaSlug!: string;
  @Field(() => Modality, { description: 'How it is taught.' })
  modality!: Modality;
  @Field(() => OfferType, { description: 'Kind of offer.' })
  offerType!: OfferType;
  @Field(() => Int, { description: 'Hours.' })
  hours!: number;
}

@InputType({ description: 'Changes; what is left out stays, null clears.' })
export class UpdateCourseInput extends CourseTexts {
  @Field(() => ID, { description: 'Course.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
  @Field(() => String, { nullable: true, description: 'Title in Spanish.' })
  title?: string | null;
  @Field(() => String, { nullable: true, description: 'Area.' })
  areaSlug?: string | null;
  @Field(() => Modality, { nullable: true, description: 'How it is taught.' })
  modality?: Modality | null;
  @Field(() => OfferType, { nullable: true, description: 'Kind of offer.' })
  offerType?: OfferType | null;
  @Field(() => Int, { nullable: true, description: 'Hours.' })
  hours?: number | null;
}

@InputType({ description: 'A change of state.' })
export class ChangePublicationInput {
  @Field(() => ID, { description: 'Course.' })
  id!: string;
  @Field(() => PublicationAction, { description: 'What.' })
  action!: PublicationAction;
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}
