import { GraphQLObjectType, GraphQLSchema, GraphQLString } from 'graphql';
import { PUBLIC_PRINCIPAL } from '../auth';
import { createLogger } from '../logging';
import type { SubgraphDefinition } from './definition';
import { SubgraphExecutor } from './executor';
import type { SubgraphRuntime } from './runtime';

const text = { type: GraphQLString };

describe('a subscription whose source fails', () => {
  it('ends with an error, and lets go of its source', async () => {
    const source = {
      next: () => Promise.reject(new Error('the database is away')),
      return: jest.fn(() => Promise.resolve({ value: undefined, done: true })),
      [Symbol.asyncIterator]: () => source,
    };
    const schema = new GraphQLSchema({
      query: new GraphQLObjectType({ name: 'Query', fields: { text } }),
      subscription: new GraphQLObjectType({
        name: 'Subscription',
        fields: { heard: { ...text, subscribe: () => source } },
      }),
    });
    const runtime = { name: 'memo', log: createLogger('test', { level: 'silent' }) } as SubgraphRuntime;
    const definition = { name: 'memo', references: {} } as unknown as SubgraphDefinition;
    const executor = new SubgraphExecutor(definition, schema, runtime);
    const claims = { principal: PUBLIC_PRINCIPAL, requestId: 'r', clientIp: null, userAgent: null };

    const results = await executor.subscribe({ query: 'subscription { heard }', claims });
    if (!(Symbol.asyncIterator in results)) throw new Error('the subscription did not begin');
    const heard = [];
    for await (const result of results) heard.push(result);
    expect(heard).toMatchObject([{ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }]);
    expect(source.return).toHaveBeenCalledTimes(1);
  });
});
