import { Allow, CacheControl, connectionTypes, ListSize, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { CourseRun } from './course-run.entity';
import { CourseRunFilter } from './course-run.inputs';
import { type CourseRunPage, listCourseRuns } from './list-course-runs';

export const { Connection: CourseRunConnection } = connectionTypes('CourseRun', () => CourseRun, {
  cached: true,
  tag: 'public',
});

@Resolver()
export class CourseRunResolver {
  @Tag('public')
  @ListSize()
  @CacheControl({ maxAge: 300 })
  @Allow('course.read')
  @Query(() => CourseRunConnection, {
    nullable: true,
    description: 'Runs by start date; the public sees those of published courses.',
  })
  courseRuns(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
    @Tag('public') @Arg('filter', () => CourseRunFilter, { nullable: true }) filter?: CourseRunFilter | null,
  ): Promise<CourseRunPage> {
    return listCourseRuns(context, { first, after, filter }, selectionOf(info));
  }
}
