import { Field, InputType, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { LoginChallenge } from '../challenge';
import { User } from '../user';

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
