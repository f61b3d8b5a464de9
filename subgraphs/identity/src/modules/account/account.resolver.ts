import { Allow, Cost } from '@cep/kit';
import { Arg, Ctx, ID, Mutation, Resolver } from 'type-graphql';
import type { IdentityContext } from '../../context';
import { UserRole } from '../user';
import {
  ChangeUserRolePayload,
  DeactivateUserPayload,
  InviteUserInput,
  InviteUserPayload,
  ReactivateUserPayload,
  ResendInvitationPayload,
  UpdateProfileInput,
  UpdateProfilePayload,
} from './account.types';
import { changeUserRole } from './change-user-role';
import { deactivateUser, reactivateUser } from './close-account';
import { inviteUser, resendInvitation } from './invite-user';
import { updateProfile } from './update-profile';

@Resolver()
export class AccountResolver {
  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => InviteUserPayload, {
    nullable: true,
    description: 'Invite staff by mail; the link is good for 7 days.',
  })
  inviteUser(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => InviteUserInput) input: InviteUserInput,
  ): Promise<InviteUserPayload> {
    return inviteUser(ctx, input);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => ResendInvitationPayload, {
    nullable: true,
    description: 'Mail the invitation again; earlier links end.',
  })
  resendInvitation(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<ResendInvitationPayload> {
    return resendInvitation(ctx, id);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => ChangeUserRolePayload, {
    nullable: true,
    description: 'Change a role; the person is logged out everywhere and logs in again.',
  })
  changeUserRole(
    @Ctx() ctx: IdentityContext,
    @Arg('id', () => ID) id: string,
    @Arg('role', () => UserRole) role: UserRole,
  ): Promise<ChangeUserRolePayload> {
    return changeUserRole(ctx, id, role);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => DeactivateUserPayload, { nullable: true, description: 'Close an account and end its sessions.' })
  deactivateUser(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<DeactivateUserPayload> {
    return deactivateUser(ctx, id);
  }

  @Cost(10)
  @Allow('user.manage')
  @Mutation(() => ReactivateUserPayload, { nullable: true, description: 'Open a closed account again.' })
  reactivateUser(@Ctx() ctx: IdentityContext, @Arg('id', () => ID) id: string): Promise<ReactivateUserPayload> {
    return reactivateUser(ctx, id);
  }

  @Cost(10)
  @Allow('account.manage')
  @Mutation(() => UpdateProfilePayload, { nullable: true, description: "Change one's own data." })
  updateProfile(
    @Ctx() ctx: IdentityContext,
    @Arg('input', () => UpdateProfileInput) input: UpdateProfileInput,
  ): Promise<UpdateProfilePayload> {
    return updateProfile(ctx, input);
  }
}
