import { Field, ObjectType } from 'type-graphql';
import { ContentError } from '../../shared';
import { CourseRun } from './course-run.entity';

@ObjectType({ description: 'Shared by payloads; itself not in the graph.' })
class CourseRunPayload {
  @Field(() => CourseRun, { nullable: true, description: 'The run as it is now; null when there is none.' })
  courseRun!: CourseRun | null;
  @Field(() => [ContentError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: readonly ContentError[];
}

@ObjectType({ description: 'Outcome of createCourseRun.' })
export class CreateCourseRunPayload extends CourseRunPayload {}

@ObjectType({ description: 'Outcome of updateCourseRun.' })
export class UpdateCourseRunPayload extends CourseRunPayload {}
