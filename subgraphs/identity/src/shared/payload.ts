import { Field, ObjectType } from 'type-graphql';
import { IdentityError } from './identity-error';

/** What every outcome of an identity mutation carries; itself not in the graph. */
@ObjectType({ description: 'Shared by payloads; itself not in the graph.' })
export abstract class IdentityPayload {
  @Field(() => [IdentityError], { description: 'Expected failures; empty when it succeeded.' })
  errors!: IdentityError[];
}
