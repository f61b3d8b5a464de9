import { ListSize } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { Area } from '../area';
import { CourseRun, CourseRunConnection, CourseRunFilter, type CourseRunPage } from '../course-run';
import { Course } from './course.entity';
import { CourseConnection } from './course.resolver';
import type { CoursePage } from './list-courses';

/** Fields that lead on from a course; what the statement brought along is given as it is. */
@Resolver(() => Course)
export class CourseFieldsResolver {
  @FieldResolver(() => Area, { description: 'Area of study.' })
  area(@Root() course: Course, @Ctx() context: ContentContext): Area | Promise<Area | null> {
    return course.area ?? context.loaders.area.load(course.areaId);
  }

  @FieldResolver(() => CourseRun, {
    nullable: true,
    description: 'Next run that can still be asked about, stored with the course.',
  })
  nextRun(@Root() course: Course, @Ctx() context: ContentContext): CourseRun | null | Promise<CourseRun | null> {
    if (course.nextRun !== undefined) return course.nextRun;
    return course.nextRunId ? context.loaders.courseRun.load(course.nextRunId) : null;
  }

  @ListSize()
  @FieldResolver(() => CourseRunConnection, { description: 'Runs by start date.' })
  runs(
    @Root() course: Course,
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after?: string | null,
    @Arg('filter', () => CourseRunFilter, { nullable: true }) filter?: CourseRunFilter | null,
  ): Promise<CourseRunPage> {
    return context.loaders.runsOf.load(course.id, { first, after, filter }, selectionOf(info));
  }

  @ListSize()
  @FieldResolver(() => CourseConnection, {
    nullable: true,
    description: 'Courses of the same area, the next to start first.',
  })
  related(
    @Root() course: Course,
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after?: string | null,
  ): Promise<CoursePage> {
    return context.loaders.relatedTo.load(course.id, { first, after }, selectionOf(info));
  }
}
