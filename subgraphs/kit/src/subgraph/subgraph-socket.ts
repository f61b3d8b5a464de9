import type { Server } from 'node:http';
import { type DocumentNode, GraphQLError, Kind } from 'graphql';
import type { SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { CLAIMS_HEADER, type ClaimsReader, operationText } from '../auth';
import { CodedError, maskError } from '../errors';
import { MAX_BODY_BYTES } from './read-body';
import type { RunningSubgraph } from './start-subgraph';

type Message = SubscribePayload & { extensions?: Record<string, unknown> | null };

/** graphql-ws wants a document to hand on; what is executed is the text, parsed and checked with the claims at hand. */
const placeholder: DocumentNode = {
  kind: Kind.DOCUMENT,
  definitions: [
    {
      kind: Kind.OPERATION_DEFINITION,
      operation: 'subscription' as never,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [] },
    },
  ],
};

/** Subscriptions over graphql-ws. One socket carries those of many people, so no fault of one may end it for all. */
export function serveSubscriptions(
  subgraph: RunningSubgraph,
  server: Server,
  reader: ClaimsReader,
): { dispose(): Promise<void> | void } {
  const sockets = new WebSocketServer({ server, path: '/graphql', maxPayload: MAX_BODY_BYTES });
  return useServer(
    {
      // Past this hook graphql-ws hands on only what it knows, so the whole message goes along as the context.
      onSubscribe: (_context, _id, message) => ({
        schema: subgraph.schema,
        document: placeholder,
        contextValue: message,
      }),
      subscribe: ({ contextValue }) => subscribeAs(subgraph, reader, contextValue as Message),
    },
    sockets,
    30_000,
  );
}

async function subscribeAs(subgraph: RunningSubgraph, reader: ClaimsReader, message: Message) {
  try {
    const token = message.extensions?.[CLAIMS_HEADER];
    const { claims, matches } = reader.read(typeof token === 'string' ? token : undefined);
    const { query, operationName, variables } = message;
    if (typeof query !== 'string') throw new CodedError('BAD_USER_INPUT', 'Falta la consulta.');
    matches(operationText({ query, operationName, variables }));
    return await subgraph.subscribe({
      query,
      operationName: operationName ?? undefined,
      variables: variables ?? undefined,
      claims,
    });
  } catch (error) {
    const { message: text, extensions } = maskError(error, { requestId: 'socket', log: subgraph.runtime.log });
    return { errors: [new GraphQLError(text, { extensions })] };
  }
}
