import { DateTimeScalar } from '@cep/kit';
import { Field, InputType, ObjectType, registerEnumType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { User } from '../user';

export enum LoginChallengeKind {
  SECOND_FACTOR = 'SECOND_FACTOR',
  ENROLMENT = 'ENROLMENT',
}
registerEnumType(LoginChallengeKind, {
  name: 'LoginChallengeKind',
  description: 'What a login still needs behind the right password.',
  valuesConfig: {
    SECOND_FACTOR: { description: 'A code of the app or a recovery code, by completeLogin.' },
    ENROLMENT: { description: 'The role must have a second factor: beginTotp and confirmTotp with this token.' },
  },
});

@ObjectType({ description: 'The password was right, and more is needed. Opens nothing by itself.' })
export class LoginChallenge {
  @Field({ description: 'Hand it back with the next step; keep it out of addresses.' })
  token!: string;
  @Field(() => LoginChallengeKind, { description: 'What is needed.' })
  kind!: LoginChallengeKind;
  @Field(() => DateTimeScalar, { description: 'Until when it is good: ten minutes.' })
  expiresAt!: Date;
}

@InputType({ description: 'Address and password.' })
export class LoginInput {
  @Field({ description: 'Address of the account.' })
  email!: string;
  @Field({ description: 'Password.' })
  password!: string;
}

@InputType({ description: 'Second step of a login.' })
export class CompleteLoginInput {
  @Field({ description: 'Token of the challenge.' })
  challengeToken!: string;
  @Field({ description: 'Six digits of the app, or a recovery code.' })
  code!: string;
}

@ObjectType({ description: 'Outcome of login.' })
export class LoginPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Who is in now; null when it failed or more is needed.' })
  user!: User | null;
  @Field(() => LoginChallenge, { nullable: true, description: 'What else is needed; null when nothing is.' })
  challenge!: LoginChallenge | null;
}

@ObjectType({ description: 'Outcome of completeLogin.' })
export class CompleteLoginPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Who is in now; null when it failed.' })
  user!: User | null;
}
