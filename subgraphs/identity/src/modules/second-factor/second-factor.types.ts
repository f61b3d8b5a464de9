import { DateTimeScalar } from '@cep/kit';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { User } from '../user';

@ObjectType({ description: 'State of the second factor.' })
export class TwoFactor {
  @Field({ description: 'Whether a code is asked for at login.' })
  enabled!: boolean;
  @Field({ description: 'Whether the role must have it here.' })
  required!: boolean;
  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when.' })
  enabledAt!: Date | null;
  @Field(() => Int, { description: 'Unused recovery codes.' })
  recoveryCodesLeft!: number;
}

@ObjectType({ description: 'What an authenticator app needs; shown once.' })
export class TotpEnrolment {
  @Field({ description: 'otpauth address, for a phone that opens it.' })
  uri!: string;
  @Field({ description: 'The same as a QR code: data address of an SVG picture.' })
  qr!: string;
  @Field({ description: 'The secret in base 32, to be typed by hand.' })
  secret!: string;
  @Field(() => DateTimeScalar, { description: 'Confirm before this.' })
  expiresAt!: Date;
}

@InputType({ description: 'Start of a second factor: by the password, or by the challenge of a login.' })
export class BeginTotpInput {
  @Field(() => String, { nullable: true, description: 'Password of the one logged in.' })
  password?: string | null;
  @Field(() => String, { nullable: true, description: 'Token of a login challenge of kind ENROLMENT.' })
  challengeToken?: string | null;
}

@InputType({ description: 'First code of a new second factor.' })
export class ConfirmTotpInput {
  @Field({ description: 'Six digits of the app.' })
  code!: string;
  @Field(() => String, { nullable: true, description: 'Token of a login challenge of kind ENROLMENT.' })
  challengeToken?: string | null;
}

@InputType({ description: 'Proof of both factors.' })
export class BothFactorsInput {
  @Field({ description: 'Password.' })
  password!: string;
  @Field({ description: 'Six digits of the app, or a recovery code.' })
  code!: string;
}

@ObjectType({ description: 'Outcome of beginTotp.' })
export class BeginTotpPayload extends IdentityPayload {
  @Field(() => TotpEnrolment, { nullable: true, description: 'For the app; null when it failed.' })
  enrolment!: TotpEnrolment | null;
}

@ObjectType({ description: 'Outcome of confirmTotp.' })
export class ConfirmTotpPayload extends IdentityPayload {
  @Field(() => [String], { nullable: true, description: 'Recovery codes, shown once; null when it failed.' })
  recoveryCodes!: string[] | null;
  @Field(() => User, { nullable: true, description: 'Whose it is; with a challenge, logged in now.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of renewRecoveryCodes.' })
export class RenewRecoveryCodesPayload extends IdentityPayload {
  @Field(() => [String], { nullable: true, description: 'New codes, shown once; the old ones end.' })
  recoveryCodes!: string[] | null;
}

@ObjectType({ description: 'Outcome of disableTotp.' })
export class DisableTotpPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Yourself; null when it failed.' })
  user!: User | null;
}

@ObjectType({ description: 'Outcome of resetUserTotp.' })
export class ResetUserTotpPayload extends IdentityPayload {
  @Field(() => User, { nullable: true, description: 'Who logs in without a second factor now; null when it failed.' })
  user!: User | null;
}
