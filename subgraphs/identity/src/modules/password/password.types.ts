import { DateTimeScalar } from '@cep/kit';
import { Field, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { User } from '../user';

export enum PasswordLinkPurpose {
  INVITATION = 'INVITATION',
  RESET = 'RESET',
}
registerEnumType(PasswordLinkPurpose, {
  name: 'PasswordLinkPurpose',
  description: 'Why a link to set a password was mailed.',
  valuesConfig: {
    INVITATION: { description: 'The first password of somebody invited.' },
    RESET: { description: 'A new one for a forgotten one.' },
  },
});

@ObjectType({ description: 'A mailed link to set a password that is still good.' })
export class PasswordLink {
  @Field(() => PasswordLinkPurpose, { description: 'Why it was mailed.' })
  purpose!: PasswordLinkPurpose;
  @Field({ description: 'Name of its owner.' })
  name!: string;
  @Field({ description: 'Address of its owner, for password managers.' })
  email!: string;
  @Field(() => Int, { description: 'Least characters of the password.' })
  minLength!: number;
  @Field(() => DateTimeScalar, { description: 'Until when it is good.' })
  expiresAt!: Date;
}

@InputType({ description: 'A password by a mailed link.' })
export class SetPasswordInput {
  @Field({ description: 'Token of the link.' })
  token!: string;
  @Field({ description: 'The password.' })
  password!: string;
}

@InputType({ description: 'New password by the old one.' })
export class ChangePasswordInput {
  @Field({ description: 'The one in use.' })
  current!: string;
  @Field({ description: 'The new one.' })
  next!: string;
}

@ObjectType({ description: 'Outcome of requestPasswordReset.' })
export class RequestPasswordResetPayload extends IdentityPayload {
  @Field({ description: 'The same for known and unknown addresses.' })
  accepted!: boolean;
}

@ObjectType({ description: 'Outcome of setPassword.' })
export class SetPasswordPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Whose password it is now; null when it failed.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of changePassword.' })
export class ChangePasswordPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Yourself; null when it failed.' })
  user!: User | null;
}
