import { Allow, Cost } from '@cep/kit';
import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { User } from '../user';
import { beginTotp } from './begin-totp';
import { confirmTotp } from './confirm-totp';
import { disableTotp, resetUserTotp } from './disable-totp';
import { renewRecoveryCodes } from './renew-recovery-codes';
import {
  BeginTotpInput,
  BeginTotpPayload,
  BothFactorsInput,
  ConfirmTotpInput,
  ConfirmTotpPayload,
  DisableTotpPayload,
  RenewRecoveryCodesPayload,
  ResetUserTotpPayload,
  TwoFactor,
} from './second-factor.types';
import { twoFactorOf } from './two-factor';

@Resolver(() => User)
export class SecondFactorResolver {
  @FieldResolver(() => TwoFactor, {
    nullable: true,
    description: 'State of the second factor; null unless yours or you manage users.',
  })
  twoFactor(@Root() user: User, @Ctx() ctx: IdentityContext): Promise<TwoFactor | null> {
    return twoFactorOf(ctx, user);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => BeginTotpPayload, { nullable: true, description: 'Start a second factor; an app scans the code.' })
  beginTotp(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => BeginTotpInput) input: BeginTotpInput,
  ): Promise<BeginTotpPayload> {
    return beginTotp(ctx, input);
  }

  @Cost(10)
  @Allow('anybody')
  @Mutation(() => ConfirmTotpPayload, {
    nullable: true,
    description: 'Switch it on by a first code. With the challenge of a login it logs in too.',
  })
  confirmTotp(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => ConfirmTotpInput) input: ConfirmTotpInput,
  ): Promise<ConfirmTotpPayload> {
    return confirmTotp(ctx, input);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => RenewRecoveryCodesPayload, { nullable: true, description: 'New recovery codes; the old ones end.' })
  renewRecoveryCodes(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => BothFactorsInput) input: BothFactorsInput,
  ): Promise<RenewRecoveryCodesPayload> {
    return renewRecoveryCodes(ctx, input);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => DisableTotpPayload, { nullable: true, description: 'Switch it off where the role allows.' })
  disableTotp(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => BothFactorsInput) input: BothFactorsInput,
  ): Promise<DisableTotpPayload> {
    return disableTotp(ctx, input);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => ResetUserTotpPayload, {
    nullable: true,
    description: 'Take the second factor off somebody who lost it; ends their sessions. For those who manage users.',
  })
  resetUserTotp(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<ResetUserTotpPayload> {
    return resetUserTotp(ctx, id);
  }
}
