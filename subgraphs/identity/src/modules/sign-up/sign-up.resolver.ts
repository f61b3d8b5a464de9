import { Allow, Cost } from '@cep/kit';
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { confirmEmail } from './confirm-email';
import { signUp } from './sign-up';
import { ConfirmEmailInput, ConfirmEmailPayload, SignUpInput, SignUpPayload } from './sign-up.types';

@Resolver()
export class SignUpResolver {
  @Cost(10)
  @Allow('anybody')
  @Mutation(() => SignUpPayload, {
    nullable: true,
    description: 'Ask for a student account; it is made when the mailed link is opened.',
  })
  signUp(@Ctx() ctx: IdentityContext, @Arg('input', () => SignUpInput) input: SignUpInput): Promise<SignUpPayload> {
    return signUp(ctx, input);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => ConfirmEmailPayload, {
    nullable: true,
    description: 'Make the student account of a sign-up and log in; the link is good for a day.',
  })
  confirmEmail(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => ConfirmEmailInput) input: ConfirmEmailInput,
  ): Promise<ConfirmEmailPayload> {
    return confirmEmail(ctx, input);
  }
}
