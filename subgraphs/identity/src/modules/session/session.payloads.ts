import { Field, InputType, ObjectType } from 'type-graphql';
import { User } from '../user';
import { IdentityError } from './session.errors';

@InputType({ description: 'Address and password.' })
export class LoginInput {
  @Field({ description: 'Address of the account.' })
  email!: string;

  @Field({ description: 'Password.' })
  password!: string;
}

@ObjectType({ description: 'Outcome of login.' })
export class LoginPayload {
  @Field(() => User, { nullable: true, description: 'Who is in now; null when it failed.' })
  user!: User | null;

  @Field(() => [IdentityError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: IdentityError[];
}

@ObjectType({ description: 'Outcome of refreshSession.' })
export class RefreshSessionPayload {
  @Field(() => User, { nullable: true, description: 'Whose session goes on; null when it has ended.' })
  user!: User | null;

  @Field(() => [IdentityError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: IdentityError[];
}

@ObjectType({ description: 'Outcome of logout.' })
export class LogoutPayload {
  @Field(() => [IdentityError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: IdentityError[];
}
