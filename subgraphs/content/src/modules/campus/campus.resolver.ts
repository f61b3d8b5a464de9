import { Allow, CacheControl, connectionTypes, ListSize, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { Campus, GeoPointInput } from './campus.entity';
import { findCampus, listCampuses } from './list-campuses';

export const { Connection: CampusConnection } = connectionTypes('Campus', () => Campus, {
  cached: true,
  tag: 'public',
});

@Resolver()
export class CampusResolver {
  @Tag('public')
  @ListSize()
  @CacheControl({ maxAge: 3600 })
  @Allow('course.read')
  @Query(() => CampusConnection, {
    nullable: true,
    description: 'Campuses by city; nearest first when a point is given.',
  })
  campuses(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
    @Tag('public')
    @Arg('near', () => GeoPointInput, { nullable: true, description: 'Where somebody is.' })
    near?: GeoPointInput | null,
  ) {
    return listCampuses(context.db, { first, after, near }, selectionOf(info));
  }

  @Tag('public')
  @CacheControl({ maxAge: 3600 })
  @Allow('course.read')
  @Query(() => Campus, { nullable: true, description: 'One campus by the address of its page.' })
  campus(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('slug') slug: string,
  ): Promise<Campus | null> {
    return findCampus(context.db, slug, selectionOf(info));
  }
}
