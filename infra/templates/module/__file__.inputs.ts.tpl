import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: 'A new {{words}}.' })
export class Create{{Noun}}Input {
  @Field(() => ID, { description: 'Made by the client as a UUID, and the id of what is made: sending it twice is harmless.' })
  id!: string;

  @Field({ description: 'Name, up to 200 characters.' })
  name!: string;
}
