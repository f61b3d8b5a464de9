import { Cost } from '@cep/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { LoginInput, LoginPayload } from '../session';
import { login } from './login';

@Resolver()
export class LoginResolver {
  @Cost(10)
  @Mutation(() => LoginPayload, { nullable: true, description: 'Log in; the session travels in cookies.' })
  login(@Ctx() ctx: IdentityContext, @Arg('input', () => LoginInput) input: LoginInput): Promise<LoginPayload> {
    return login(ctx, input);
  }
}
