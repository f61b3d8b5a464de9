import type { ApolloServerOptionsWithGateway } from '@apollo/server';
import {
  type DocumentNode,
  getVariableValues,
  GraphQLError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Transport } from '../transport';
import type { GatewayContext } from './context';
import { graphqlErrors, takeCookies } from './subgraph-result';

type GatewayInterface = ApolloServerOptionsWithGateway<GatewayContext>['gateway'];
export type Executor = NonNullable<Awaited<ReturnType<GatewayInterface['load']>>['executor']>;
type ExecutorRequest = Parameters<Executor>[0];
type ExecutorResult = Awaited<ReturnType<Executor>>;

export interface ExecutorParts {
  transport: Transport;
  /** Plans and joins: for operations that need more than one subgraph. */
  planned: Executor;
  /** The one subgraph that answers the document by itself; undefined until it was planned once. */
  singleSubgraph(document: DocumentNode): string | null | undefined;
}

/** Executes an operation by the shortest way: straight to its one subgraph when there is only one. */
export function createExecutor({ transport, planned, singleSubgraph }: ExecutorParts): Executor {
  return async (request) => {
    // Apollo's types promise an operation; a document of several without a name has none.
    const operation: OperationDefinitionNode | undefined = request.operation;
    if (!operation) return { errors: [whichOperation()] };
    if (operation.operation === OperationTypeNode.SUBSCRIPTION) return { errors: [needsWebSocket()] };
    const faults = variableFaults(request);
    if (faults) return { errors: faults };
    const subgraph = singleSubgraph(request.document);
    return subgraph ? straight(subgraph, transport, request) : planned(request);
  };
}

async function straight(subgraph: string, transport: Transport, request: ExecutorRequest): Promise<ExecutorResult> {
  // Apollo's gateway types know nothing of our context, though it is what every entrance passes in.
  const context = request.context as GatewayContext;
  try {
    const result = await transport.execute(subgraph, {
      query: request.source,
      operationName: request.request.operationName,
      variables: request.request.variables,
      claims: context.claims,
      repeatable: request.operation.operation === OperationTypeNode.QUERY,
    });
    takeCookies(result, context);
    const errors = graphqlErrors(result);
    return errors ? { data: result.data, errors } : { data: result.data };
  } catch (error) {
    if (error instanceof GraphQLError) return { data: null, errors: [error] };
    throw error;
  }
}

function variableFaults({ schema, operation, request }: ExecutorRequest): readonly GraphQLError[] | undefined {
  if (!operation.variableDefinitions?.length) return undefined;
  return getVariableValues(schema, operation.variableDefinitions, request.variables ?? {}).errors;
}

function whichOperation(): GraphQLError {
  return new GraphQLError('El documento tiene varias operaciones: di cuál en operationName.');
}

function needsWebSocket(): GraphQLError {
  return new GraphQLError('Las suscripciones van por WebSocket (graphql-transport-ws) en esta misma dirección.', {
    extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
  });
}
