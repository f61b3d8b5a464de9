import { DateTimeScalar, Inaccessible } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

@Inaccessible()
@ObjectType({ description: 'Whether a key is good, and for what.' })
export class ApiKeyVerdict {
  @Field({ description: 'VALID, UNKNOWN, EXPIRED, REVOKED or ADDRESS_REFUSED.' })
  state!: string;
  @Field(() => ID, { nullable: true, description: 'Its id, unless UNKNOWN; its principal bears it as userId.' })
  id!: string | null;
  @Field(() => String, { nullable: true, description: 'What it is for; only when VALID.' })
  name!: string | null;
  @Field(() => String, { nullable: true, description: 'PARTNER or WORKER: the role of its principal.' })
  kind!: string | null;
  @Field(() => [String], { description: 'What it may do.' })
  scopes!: readonly string[];
  @Field(() => String, { nullable: true, description: 'Name of its cost budget.' })
  plan!: string | null;
  @Field(() => [String], { description: 'Addresses and networks it may come from; empty means any.' })
  allowedAddresses!: readonly string[];
  @Field(() => DateTimeScalar, { nullable: true, description: 'When this secret ends; null means never.' })
  expiresAt!: Date | null;
}
