import { Key } from '@cep/kit';
import { Field, ID, ObjectType } from 'type-graphql';

/** Another subgraph's; known here by its id alone. */
@Key('id', { resolvable: false })
@ObjectType()
export class Lead {
  @Field(() => ID)
  id!: string;
}
