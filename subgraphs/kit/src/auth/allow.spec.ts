import { Query, Resolver } from 'type-graphql';
import { buildSubgraph, defineSubgraph } from '../subgraph';
import { Allow } from './allow';

@Resolver()
class Declared {
  @Allow('lead.read')
  @Query(() => String)
  declared(): string {
    return 'told';
  }
}

@Resolver()
class Forgotten {
  @Query(() => String)
  forgotten(): string {
    return 'told';
  }
}

const subgraph = (resolver: new () => object) =>
  buildSubgraph(
    defineSubgraph({
      name: 'rules',
      resolvers: [resolver],
      entities: [],
      migrations: [],
      loaders: () => ({}),
      references: {},
    }),
  );

describe('a root field', () => {
  it('is known with its rule', async () => {
    expect((await subgraph(Declared)).rules).toEqual([{ path: 'Query.declared', rule: 'lead.read' }]);
  });

  it('without a rule keeps its subgraph from being built', async () => {
    await expect(subgraph(Forgotten)).rejects.toThrow('Query.forgotten does not say who may call it');
  });
});
