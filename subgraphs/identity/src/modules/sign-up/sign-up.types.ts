import { Field, InputType, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { AgreementInput } from '../agreement';
import { User } from '../user';

@InputType({ description: 'A new student account.' })
export class SignUpInput {
  @Field({ description: 'Name.' })
  name!: string;
  @Field({ description: 'Address; the link to confirm it goes there.' })
  email!: string;
  @Field({ description: 'At least as long as minPasswordLength says.' })
  password!: string;
  @Field(() => AgreementInput, {
    nullable: true,
    description:
      'What the person agrees to; stored with the account. Left out, the account is made and has no agreement on record: for readers that do not ask for one.',
  })
  agreement?: AgreementInput | null;
}

@InputType({ description: 'Confirmation of a sign-up.' })
export class ConfirmEmailInput {
  @Field({ description: 'Token of the mailed link.' })
  token!: string;
  @Field({
    description: 'The password chosen at the sign-up: whoever signed up with an address that is not theirs ends here.',
  })
  password!: string;
}

@ObjectType({ description: 'Outcome of signUp.' })
export class SignUpPayload extends IdentityPayload {
  @Field({ description: 'The same for known and unknown addresses; the mail tells the owner which.' })
  accepted!: boolean;
}

@ObjectType({ description: 'Outcome of confirmEmail.' })
export class ConfirmEmailPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'The new student, logged in; null when it failed.' })
  user!: User | null;
}
