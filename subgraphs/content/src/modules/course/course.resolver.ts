import { Allow, CacheControl, connectionTypes, Cost, ListSize, Private, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { ContentContext } from '../../context';
import { today } from '../../shared';
import { Course } from './course.entity';
import { CourseFilter, CourseSort } from './course.inputs';
import { CourseFacet, SiteFigures } from './course.types';
import { findCourseById, findPublicCourse } from './find-course';
import { type CoursePage, listCourses } from './list-courses';
import { siteFigures } from './site-figures';

export const { Connection: CourseConnection } = connectionTypes('Course', () => Course, {
  cached: true,
  tag: 'public',
});

@Resolver()
export class CourseResolver {
  @Tag('public')
  @ListSize()
  @CacheControl({ maxAge: 300 })
  @Allow('course.read')
  @Query(() => CourseConnection, {
    nullable: true,
    description: 'Catalogue: published courses; staff may ask for other states by filter.statuses.',
  })
  courses(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
    @Tag('public') @Arg('filter', () => CourseFilter, { nullable: true }) filter?: CourseFilter | null,
    @Tag('public')
    @Arg('sort', () => CourseSort, {
      nullable: true,
      description: 'Best match when filter.text is given, else the next to start, when left out.',
    })
    sort?: CourseSort | null,
  ): Promise<CoursePage> {
    return listCourses(context, { first, after, filter, sort }, info);
  }

  @Tag('public')
  @CacheControl({ maxAge: 3600 })
  @Allow('course.read')
  @Query(() => Course, { nullable: true, description: 'One published course by its address.' })
  course(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('slug') slug: string,
  ): Promise<Course | null> {
    return findPublicCourse(context.db, slug, info);
  }

  @Private()
  @Allow('course.readDraft')
  @Query(() => Course, { nullable: true, description: 'One course for staff, whatever its state.' })
  courseById(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID) id: string,
  ): Promise<Course | null> {
    return findCourseById(context.db, id, info);
  }

  @Tag('public')
  @CacheControl({ maxAge: 3600 })
  @Allow('course.read')
  @Query(() => SiteFigures, { nullable: true, description: 'Numbers for the home page.' })
  siteFigures(@Ctx() context: ContentContext): Promise<SiteFigures> {
    return siteFigures(context.db, today());
  }
}

@Resolver(() => CourseConnection)
export class CourseConnectionResolver {
  @Tag('public')
  @Cost(5)
  @FieldResolver(() => [CourseFacet], {
    nullable: true,
    description:
      'Each filter with how many courses it would leave, given the other filters; null beside related courses.',
  })
  facets(@Root() page: CoursePage): CourseFacet[] | null {
    return page.facets;
  }
}
