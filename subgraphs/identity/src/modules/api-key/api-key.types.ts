import { DateTimeScalar } from '@cep/kit';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { IdentityPayload } from '../../shared';
import { ApiKey } from './api-key.entity';
import { ApiKeyKind, ApiKeyState } from './api-key.enums';

@InputType({ description: 'Which keys.' })
export class ApiKeyFilter {
  @Field(() => [ApiKeyKind], { nullable: true, description: 'Any of these.' })
  kinds?: ApiKeyKind[] | null;
  @Field(() => [ApiKeyState], { nullable: true, description: 'Any of these; those in use when left out.' })
  states?: ApiKeyState[] | null;
}

@InputType({ description: 'A new key.' })
export class CreateApiKeyInput {
  @Field({ description: 'What it is for.' })
  name!: string;
  @Field(() => ApiKeyKind, { description: 'Partner or worker.' })
  kind!: ApiKeyKind;
  @Field(() => [String], { description: 'What it may do; see apiKeyOptions.' })
  scopes!: string[];
  @Field({ description: 'Cost budget; see apiKeyOptions.' })
  plan!: string;
  @Field(() => [String], { nullable: true, description: 'Addresses and networks; a worker needs one at least.' })
  allowedAddresses?: string[] | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'End; at most two years ahead.' })
  expiresAt?: Date | null;
}

@InputType({ description: 'Change of a key; what is left out stays.' })
export class UpdateApiKeyInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => String, { nullable: true, description: 'What it is for.' })
  name?: string | null;
  @Field(() => [String], { nullable: true, description: 'What it may do.' })
  scopes?: string[] | null;
  @Field(() => String, { nullable: true, description: 'Cost budget.' })
  plan?: string | null;
  @Field(() => [String], { nullable: true, description: 'Addresses and networks.' })
  allowedAddresses?: string[] | null;
}

@InputType({ description: 'A new secret for a key.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'Which.' })
  id!: string;
  @Field(() => Int, {
    description: 'How long the old secret lives on: 0 to 43,200 minutes (30 days).',
    defaultValue: 60,
  })
  overlapMinutes!: number;
}

@ObjectType({ description: 'What keys of a kind can be given.' })
export class ApiKeyOptions {
  @Field(() => [String], { description: 'Scopes.' })
  scopes!: readonly string[];
  @Field(() => [String], { description: 'Plans.' })
  plans!: readonly string[];
}

@ObjectType({ description: 'Outcome of createApiKey.' })
export class CreateApiKeyPayload extends IdentityPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when it failed.' })
  apiKey!: ApiKey | null;
  @Field(() => String, { nullable: true, description: 'Its secret, shown this once; null when it failed.' })
  secret!: string | null;
}

@ObjectType({ description: 'Outcome of rotateApiKey.' })
export class RotateApiKeyPayload extends IdentityPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key; null when it failed.' })
  apiKey!: ApiKey | null;
  @Field(() => String, { nullable: true, description: 'Its new secret, shown this once; null when it failed.' })
  secret!: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When the old secret ends.' })
  oldSecretEndsAt!: Date | null;
}

@ObjectType({ description: 'Outcome of updateApiKey.' })
export class UpdateApiKeyPayload extends IdentityPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is now; null when there is none.' })
  apiKey!: ApiKey | null;
}

@ObjectType({ description: 'Outcome of revokeApiKey.' })
export class RevokeApiKeyPayload extends IdentityPayload {
  @Field(() => ApiKey, { nullable: true, description: 'The key as it is now; null when there is none.' })
  apiKey!: ApiKey | null;
}
