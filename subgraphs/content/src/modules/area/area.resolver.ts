import { CacheControl, connectionTypes, ListSize } from '@cep/kit';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Info, Int, Query, Resolver } from 'type-graphql';
import type { ContentContext } from '../../context';
import { selectionOf } from '../../shared';
import { Area } from './area.entity';
import { listAreas } from './list-areas';

export const { Connection: AreaConnection } = connectionTypes('Area', () => Area, { cached: true });

@Resolver()
export class AreaResolver {
  @ListSize()
  @CacheControl({ maxAge: 3600 })
  @Query(() => AreaConnection, { nullable: true, description: 'Areas of study, by name.' })
  areas(
    @Ctx() context: ContentContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after?: string | null,
  ) {
    return listAreas(context.db, { first, after }, selectionOf(info));
  }
}
