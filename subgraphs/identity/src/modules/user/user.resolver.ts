import { Allow, connectionTypes, DateTimeScalar, ListSize, permissionsOf, Private, Shareable } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { countUsers, listUsers, type UserPage } from './list-users';
import { User } from './user.entity';
import { UserFilter, UserSort } from './user.inputs';
import { mayReadAccount } from './user.policy';
import { findUser } from './user.service';

const { Connection } = connectionTypes('User', () => User);

@ObjectType({ description: 'A page of users.' })
export class UserConnection extends Connection {}

@Resolver(() => User)
export class UserResolver {
  @Shareable()
  @Private()
  @Allow('anybody')
  @Query(() => User, { nullable: true, description: 'The caller; null when anonymous.' })
  me(@Ctx() ctx: IdentityContext): Promise<User | null> | null {
    return ctx.principal.userId ? findUser(ctx, ctx.principal.userId) : null;
  }

  @Private()
  @Allow('user.read')
  @Query(() => User, { nullable: true, description: 'One user; null when nobody has this id.' })
  async user(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<User | null> {
    return findUser(ctx, id);
  }

  @ListSize()
  @Private()
  @Allow('user.list')
  @Query(() => UserConnection, { nullable: true, description: 'Staff by name.' })
  async users(
    @Ctx() ctx: IdentityContext,
    @Arg('filter', () => UserFilter, { nullable: true }) filter: UserFilter | null,
    @Arg('sort', () => UserSort, { nullable: true, description: 'By name when left out.' }) sort: UserSort | null,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<UserPage> {
    return listUsers(ctx, filter ?? {}, sort, first, after);
  }

  @FieldResolver(() => String, { nullable: true, description: 'Address; null unless it is yours or you manage users.' })
  email(@Root() user: User, @Ctx() ctx: IdentityContext): string | null {
    return mayReadAccount(ctx, user.id) ? user.email : null;
  }

  @FieldResolver(() => DateTimeScalar, {
    nullable: true,
    description: 'Last login; null when never, or not yours to see.',
  })
  lastLoginAt(@Root() user: User, @Ctx() ctx: IdentityContext): Date | null {
    return mayReadAccount(ctx, user.id) ? user.lastLoginAt : null;
  }

  @FieldResolver(() => [String], {
    description: 'What the role allows, for menus, as lead.changeStatus; the server checks again.',
  })
  permissions(@Root() user: User): string[] {
    return permissionsOf(user.role);
  }
}

@Resolver(() => UserConnection)
export class UserConnectionResolver {
  @FieldResolver(() => Int)
  totalCount(@Root() page: UserPage, @Ctx() ctx: IdentityContext): Promise<number> {
    return countUsers(ctx, page.filter);
  }
}
