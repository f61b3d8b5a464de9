import type { GraphQLDataSource } from '@apollo/gateway';
import { OperationTypeNode } from 'graphql';
import type { Transport } from '../transport';
import type { GatewayContext } from './context';
import { takeCookies } from './subgraph-result';

/** One subgraph as the plan executor sees it. */
export function subgraphDataSource(name: string, transport: Transport): GraphQLDataSource<GatewayContext> {
  return {
    async process(options) {
      // Health checks and schema loading never come: we compose offline and ask `/ready` ourselves.
      if (!('incomingRequestContext' in options)) return { data: {} };
      const { request, incomingRequestContext } = options;
      const { context } = incomingRequestContext;
      if (request.query === undefined) throw new TypeError(`a fetch from ${name} has no query`);
      const result = await transport.execute(name, {
        query: request.query,
        operationName: request.operationName,
        variables: request.variables,
        claims: context.claims,
        repeatable: !request.query.startsWith(OperationTypeNode.MUTATION),
      });
      takeCookies(result, context);
      return { data: result.data, errors: result.errors };
    },
  };
}
