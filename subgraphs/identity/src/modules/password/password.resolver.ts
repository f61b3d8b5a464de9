import { Allow, Cost, Private } from '@cep/kit';
import { Arg, Ctx, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { changePassword } from './change-password';
import {
  ChangePasswordInput,
  ChangePasswordPayload,
  PasswordLink,
  RequestPasswordResetPayload,
  SetPasswordInput,
  SetPasswordPayload,
} from './password.types';
import { readPasswordLink } from './password-link';
import { ownMinPasswordLength } from './password-policy';
import { requestPasswordReset } from './request-password-reset';
import { setPassword } from './set-password';

@Resolver()
export class PasswordResolver {
  @Private()
  @Allow('anybody')
  @Query(() => PasswordLink, {
    nullable: true,
    description: 'What a mailed link to set a password is for; null when it was used or has expired.',
  })
  passwordLink(@Ctx() ctx: IdentityContext, @Arg('token') token: string): Promise<PasswordLink | null> {
    return readPasswordLink(ctx, token);
  }

  @Private()
  @Allow('anybody')
  @Query(() => Int, {
    nullable: true,
    description: 'Least characters of your password; when anonymous, of one for a new account.',
  })
  minPasswordLength(@Ctx() ctx: IdentityContext): number {
    return ownMinPasswordLength(ctx.principal);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => RequestPasswordResetPayload, {
    nullable: true,
    description: 'Mail a link, good for an hour; the answer is the same whoever asks for whom.',
  })
  requestPasswordReset(@Ctx() ctx: IdentityContext, @Arg('email') email: string): Promise<RequestPasswordResetPayload> {
    return requestPasswordReset(ctx, email);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => SetPasswordPayload, {
    nullable: true,
    description: 'Set a password by a mailed link, of an invitation or a reset; ends all sessions. Then log in.',
  })
  setPassword(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => SetPasswordInput) input: SetPasswordInput,
  ): Promise<SetPasswordPayload> {
    return setPassword(ctx, input);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => ChangePasswordPayload, {
    nullable: true,
    description: "Change one's password; ends one's other sessions.",
  })
  changePassword(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => ChangePasswordInput) input: ChangePasswordInput,
  ): Promise<ChangePasswordPayload> {
    return changePassword(ctx, input);
  }
}
