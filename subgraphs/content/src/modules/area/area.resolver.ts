import { Allow, CacheControl, connectionTypes, ListSize, Tag } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { Area } from './area.entity';
import { listAreas } from './list-areas';

export const { Connection: AreaConnection } = connectionTypes('Area', () => Area, { cached: true, tag: 'public' });

@Resolver()
export class AreaResolver {
  @Tag('public')
  @ListSize()
  @CacheControl({ maxAge: 3600 })
  @Allow('course.read')
  @Query(() => AreaConnection, { nullable: true, description: 'Areas of study, by name.' })
  areas(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Tag('public') @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Tag('public')
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' })
    after?: string | null,
  ) {
    return listAreas(context.db, { first, after }, selectionOf(info));
  }
}
