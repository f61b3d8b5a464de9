import { DateTimeScalar } from '@cep/kit';
import { Field, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'Whether a person agrees to the privacy policy.' })
export class AgreementInput {
  @Field({ description: 'Whether the person agrees; false is refused with an error that says so.' })
  accepted!: boolean;
  @Field({
    description:
      'Version of the policy that was shown, as 2026-11-22: up to 40 letters, digits, dots, hyphens and underscores.',
  })
  version!: string;
}

@ObjectType({ description: 'A version of the privacy policy that a person agreed to.' })
export class Agreement {
  @Field({ description: 'Version of the policy that was shown.' })
  version!: string;
  @Field(() => DateTimeScalar, { description: 'When the person agreed: at the sign-up, before the account was made.' })
  acceptedAt!: Date;
}
