import { ListSize, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { CourseRunConnection, CourseRunFilter, type CourseRunPage } from '../course-run';
import { Course } from './course.entity';
import { CourseConnection } from './course.resolver';
import type { CoursePage } from './list-courses';

/** Lists that lead on from a course; what the statement brought along is given as it is. */
@Resolver(() => Course)
export class CourseFieldsResolver {
  @Tag('public')
  @ListSize()
  @FieldResolver(() => CourseRunConnection, { description: 'Runs by start date.' })
  runs(
    @Root() course: Course,
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
    @Tag('public') @Arg('filter', () => CourseRunFilter, { nullable: true }) filter?: CourseRunFilter | null,
  ): CourseRunPage | Promise<CourseRunPage> {
    const { runsAt } = course;
    if (runsAt && runsAt.place === info.fieldNodes[0] && info.fieldNodes.length === 1) return runsAt.page;
    return context.loaders.runsOf.load(course.id, { first, after, filter }, selectionOf(info));
  }

  @Tag('public')
  @ListSize()
  @FieldResolver(() => CourseConnection, {
    nullable: true,
    description: 'Courses of the same area, the next to start first.',
  })
  related(
    @Root() course: Course,
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
  ): Promise<CoursePage> {
    return context.loaders.relatedTo.load(course.id, { first, after }, selectionOf(info));
  }
}
