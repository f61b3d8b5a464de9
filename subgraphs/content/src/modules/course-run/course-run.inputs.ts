import { DateScalar, Tag } from '@cep/kit';
import { Field, ID, InputType, Int } from 'type-graphql';
import { MoneyInput } from '../../shared';
import { RunStatus } from './course-run.enums';

@InputType({ description: 'Which runs; values in a list are alternatives, fields add up.' })
export class CourseRunFilter {
  @Tag('public')
  @Field(() => ID, { nullable: true, description: 'Of a course.' })
  courseId?: string | null;
  @Tag('public')
  @Field(() => [String], { nullable: true, description: 'At these campuses.' })
  campusSlugs?: string[] | null;
  @Tag('public')
  @Field(() => [RunStatus], { nullable: true, description: 'States.' })
  statuses?: RunStatus[] | null;
  @Tag('public')
  @Field(() => DateScalar, { nullable: true, description: 'On or after.' })
  startsFrom?: string | null;
  @Tag('public')
  @Field(() => DateScalar, { nullable: true, description: 'On or before.' })
  startsTo?: string | null;
}

@InputType({ description: 'Shared by two inputs; itself not in the graph.' })
class RunDetails {
  @Field(() => String, { nullable: true, description: 'Campus; none when online.' })
  campusSlug?: string | null;
  @Field(() => DateScalar, { nullable: true, description: 'Last day.' })
  endsOn?: string | null;
  @Field(() => String, { nullable: true, description: 'Days and hours in words.' })
  timetable?: string | null;
  @Field(() => Int, { nullable: true, description: 'Places in all; null for no limit.' })
  seats?: number | null;
  @Field(() => Boolean, { nullable: true, description: 'Whether one can wait for a place.' })
  waitlist?: boolean | null;
  @Field(() => MoneyInput, { nullable: true, description: 'Own price; null when that of the course holds.' })
  price?: MoneyInput | null;
  @Field(() => RunStatus, { nullable: true, description: 'State; PLANNED when a new run names none.' })
  status?: RunStatus | null;
}

@InputType({ description: 'A new run.' })
export class CreateCourseRunInput extends RunDetails {
  @Field(() => ID, { description: 'Course.' })
  courseId!: string;
  @Field(() => DateScalar, { description: 'First day.' })
  startsOn!: string;
}

@InputType({ description: 'Changes; what is left out stays, null clears.' })
export class UpdateCourseRunInput extends RunDetails {
  @Field(() => ID, { description: 'Run.' })
  id!: string;
  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
  @Field(() => DateScalar, { nullable: true, description: 'First day.' })
  startsOn?: string | null;
  @Field(() => Int, { nullable: true, description: 'Places left; follows the places in all when left out.' })
  seatsLeft?: number | null;
}
