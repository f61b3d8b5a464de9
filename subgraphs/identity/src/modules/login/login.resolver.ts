import { Allow, Cost } from '@cep/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { completeLogin } from './complete-login';
import { login } from './login';
import { CompleteLoginInput, CompleteLoginPayload, LoginInput, LoginPayload } from './login.types';

@Resolver()
export class LoginResolver {
  @Cost(10)
  @Allow('anybody')
  @Mutation(() => LoginPayload, {
    nullable: true,
    description: 'Log in; the session travels in cookies. With a second factor only a challenge comes back.',
  })
  login(@Ctx() ctx: IdentityContext, @Arg('input', () => LoginInput) input: LoginInput): Promise<LoginPayload> {
    return login(ctx, input);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => CompleteLoginPayload, {
    nullable: true,
    description: 'Second step of a login, by code of the app or recovery code.',
  })
  completeLogin(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => CompleteLoginInput) input: CompleteLoginInput,
  ): Promise<CompleteLoginPayload> {
    return completeLogin(ctx, input);
  }
}
