import { Field, InputType, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { User, UserRole } from '../user';

@InputType({ description: 'A new member of staff.' })
export class InviteUserInput {
  @Field({ description: 'Name as shown to colleagues.' })
  name!: string;

  @Field({ description: 'Where the invitation goes.' })
  email!: string;

  @Field(() => UserRole, { description: 'What the person may do; students sign up by themselves.' })
  role!: UserRole;
}

@InputType({ description: "One's own data; what is left out stays." })
export class UpdateProfileInput {
  @Field(() => String, { nullable: true, description: 'Name.' })
  name?: string | null;
}

@ObjectType({ description: 'Outcome of inviteUser.' })
export class InviteUserPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Who was invited; null when it failed.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of resendInvitation.' })
export class ResendInvitationPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Who gets another mail; null when it failed.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of changeUserRole.' })
export class ChangeUserRolePayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'The person as they are now; null when there is none.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of deactivateUser.' })
export class DeactivateUserPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'The person as they are now; null when there is none.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of reactivateUser.' })
export class ReactivateUserPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'The person as they are now; null when there is none.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of updateProfile.' })
export class UpdateProfilePayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Yourself as you are now; null when it failed.' })
  user!: User | null;
}
