import { InheritMaxAge, Tag } from '@cep/kit';
import { Field, Int, ObjectType } from 'type-graphql';
import { ContentError } from '../../shared';
import { Course } from './course.entity';
import { CourseFacetDimension } from './course.enums';

@InheritMaxAge()
@ObjectType({ description: 'A filter and how many courses it would leave.' })
export class CourseFacet {
  @Tag('public')
  @Field(() => CourseFacetDimension, { description: 'Filter.' })
  dimension!: CourseFacetDimension;
  @Tag('public')
  @Field({ description: 'Value to send back in the filter.' })
  value!: string;
  @Tag('public')
  @Field({ description: 'Words to show.' })
  label!: string;
  @Tag('public')
  @Field(() => Int, { description: 'Courses.' })
  count!: number;
}

@InheritMaxAge()
@ObjectType({ description: 'Numbers for the home page.' })
export class SiteFigures {
  @Tag('public')
  @Field(() => Int, { description: 'Published courses.' })
  courses!: number;
  @Tag('public')
  @Field(() => Int, { description: 'Campuses.' })
  campuses!: number;
  @Tag('public')
  @Field(() => Int, { description: 'Runs to come.' })
  upcomingRuns!: number;
}

@ObjectType({ description: 'Shared by payloads; itself not in the graph.' })
class CoursePayload {
  @Field(() => Course, { nullable: true, description: 'The course as it is now; null when there is none.' })
  course!: Course | null;
  @Field(() => [ContentError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: readonly ContentError[];
}

@ObjectType({ description: 'Outcome of createCourse.' })
export class CreateCoursePayload extends CoursePayload {}

@ObjectType({ description: 'Outcome of updateCourse.' })
export class UpdateCoursePayload extends CoursePayload {}

@ObjectType({ description: 'Outcome of changePublication.' })
export class ChangePublicationPayload extends CoursePayload {}
