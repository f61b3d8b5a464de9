import { CacheControl, connectionTypes, ListSize } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { Campus } from '../campus';
import { Course } from '../course';
import { CourseRun } from './course-run.entity';
import { CourseRunFilter } from './course-run.inputs';
import { type CourseRunPage, listCourseRuns } from './list-course-runs';

export const { Connection: CourseRunConnection } = connectionTypes('CourseRun', () => CourseRun, { cached: true });

@Resolver(() => CourseRun)
export class CourseRunResolver {
  @ListSize()
  @CacheControl({ maxAge: 300 })
  @Query(() => CourseRunConnection, {
    nullable: true,
    description: 'Runs by start date; the public sees those of published courses.',
  })
  courseRuns(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after?: string | null,
    @Arg('filter', () => CourseRunFilter, { nullable: true }) filter?: CourseRunFilter | null,
  ): Promise<CourseRunPage> {
    return listCourseRuns(context, { first, after, filter }, selectionOf(info));
  }

  @FieldResolver(() => Course, { description: 'Course.' })
  course(@Root() run: CourseRun, @Ctx() context: ContentContext): Promise<Course | null> {
    return context.loaders.course.load(run.courseId);
  }

  @FieldResolver(() => Campus, { nullable: true, description: 'Null when online.' })
  campus(@Root() run: CourseRun, @Ctx() context: ContentContext): Campus | null | Promise<Campus | null> {
    if (run.campus !== undefined) return run.campus;
    return run.campusId ? context.loaders.campus.load(run.campusId) : null;
  }
}
