import { connectionTypes, Private } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';
import { ConsentPurpose } from '../consent';
import { CampusReference, CourseReference, CourseRunReference } from '../elsewhere';
import { LeadError, LeadSource } from '../lead';
import { OwnRequestStatus } from './own-request.enums';

/**
 * What the owner of an address may see of a request that was sent with it. Not what was typed: anybody can type
 * somebody else's address beside their own name and telephone.
 */
@Private()
@ObjectType({ description: "One's own request for information." })
export class OwnRequest {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;
  @Field({ description: 'Short number to say on the phone.' })
  reference!: string;
  @Field({ description: 'When it came.' })
  receivedAt!: Date;
  @Field(() => OwnRequestStatus, { description: 'Where it stands.' })
  status!: OwnRequestStatus;
  @Field(() => CourseReference, { nullable: true, description: 'Course asked about.' })
  course!: CourseReference | null;
  @Field(() => CourseRunReference, { nullable: true, description: 'Run asked about.' })
  courseRun!: CourseRunReference | null;
  @Field(() => CampusReference, { nullable: true, description: 'Campus preferred.' })
  campus!: CampusReference | null;
}

@Private()
@ObjectType({ description: "One's own line in the ledger of consents." })
export class OwnConsent {
  @Field(() => ID, { description: 'Unique id, UUIDv7.' })
  id!: string;
  @Field(() => ConsentPurpose, { description: 'What for.' })
  purpose!: ConsentPurpose;
  textId!: string;
  @Field(() => LeadSource, { description: 'Form in which it was given.' })
  source!: LeadSource;
  @Field({ description: 'When it was given.' })
  givenAt!: Date;
  @Field(() => Date, { nullable: true, description: 'When it was taken back; null while it holds.' })
  withdrawnAt!: Date | null;
  @Field({ description: 'Whether it was taken back and nothing has taken its place: it can be given again.' })
  renewable!: boolean;
  @Field(() => OwnRequest, { description: 'The request with which it was given.' })
  request!: OwnRequest;
}

const options = { counted: false } as const;
export const { Connection: OwnRequestConnection } = connectionTypes('OwnRequest', () => OwnRequest, options);
export const { Connection: OwnConsentConnection } = connectionTypes('OwnConsent', () => OwnConsent, options);

@ObjectType({ description: 'Outcome of withdrawConsent.' })
export class WithdrawConsentPayload {
  @Field(() => OwnConsent, { nullable: true, description: 'The line as it is now; null when it failed.' })
  consent!: OwnConsent | null;
  @Field(() => [LeadError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: LeadError[];
}

@ObjectType({ description: 'Outcome of giveConsentAgain.' })
export class GiveConsentAgainPayload extends WithdrawConsentPayload {}
