import { DateTimeScalar } from '@cep/kit';
import { Field, ObjectType, registerEnumType } from 'type-graphql';

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
