import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { mayReadAccount, User } from '../user';
import { Agreement } from './agreement.types';

@Resolver(() => User)
export class AgreementResolver {
  @FieldResolver(() => Agreement, {
    nullable: true,
    description:
      'The privacy policy that the person agreed to when signing up; null when none is on record, or not yours to see.',
  })
  agreement(@Root() user: User, @Ctx() ctx: IdentityContext): Promise<Agreement | null> | null {
    return mayReadAccount(ctx, user.id) ? ctx.loaders.agreement.load(user.id) : null;
  }
}
