import { Allow, type Connection, Cost, ListSize, Private, type RequestContext } from '@cep/kit';
import { Arg, Ctx, Field, ID, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { {{Noun}}, {{Noun}}Connection } from './{{file}}.entity';
import { {{Noun}}Error } from './{{file}}.errors';
import { Create{{Noun}}Input } from './{{file}}.inputs';
import { READ, WRITE } from './{{file}}.policy';
import { create{{Noun}}, find{{Nouns}}, list{{Nouns}} } from './{{file}}.service';

@ObjectType({ description: 'Outcome of create{{Noun}}.' })
export class Create{{Noun}}Payload {
  @Field(() => {{Noun}}, { nullable: true, description: 'What was made; null when it failed.' })
  {{noun}}!: {{Noun}} | null;

  @Field(() => [{{Noun}}Error], { description: 'Expected failures; empty when it succeeded.' })
  errors!: {{Noun}}Error[];
}

@Resolver(() => {{Noun}})
export class {{Noun}}Resolver {
  @Private()
  @Allow(READ)
  @Query(() => {{Noun}}, { nullable: true, description: 'One {{words}}; null when nothing has this id.' })
  async {{noun}}(@Ctx() context: RequestContext, @Arg('id', () => ID) id: string): Promise<{{Noun}} | null> {
    const [found = null] = await find{{Nouns}}(context, [id]);
    return found;
  }

  @ListSize()
  @Private()
  @Allow(READ)
  @Query(() => {{Noun}}Connection, { nullable: true, description: 'Newest first.' })
  async {{plural}}(
    @Ctx() context: RequestContext,
    @Arg('first', () => Int, { description: 'Page size, 1 to 100.' }) first: number,
    @Arg('after', () => String, { nullable: true, description: 'Go on behind this cursor.' }) after: string | null,
  ): Promise<Connection<{{Noun}}>> {
    return list{{Nouns}}(context, first, after);
  }

  @Cost(10)
  @Allow(WRITE)
  @Mutation(() => Create{{Noun}}Payload, { nullable: true, description: 'Make a {{words}}.' })
  async create{{Noun}}(@Ctx() context: RequestContext, @Arg('input') input: Create{{Noun}}Input): Promise<Create{{Noun}}Payload> {
    return create{{Noun}}(context, input);
  }
}
