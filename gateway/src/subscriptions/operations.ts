import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { CodedError, maskError, withLogContext, type Logger } from '@cep/kit';
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type WebSocket from 'ws';
import type { Session } from '../authentication';
import type { GatewayContext, GraphVersion } from '../composition';
import { coerceVariables, SocketDocuments } from './documents';
import type { SubscriptionHub, Subscription } from './hub';
import type { SubscriptionPlanner } from './planner';
import type { SocketLimits } from './socket-limits';
import { OperationFailed, SocketReader } from './socket-reader';

/** What the gateway knows of a socket. */
export interface SocketExtra {
  socket: WebSocket;
  /** The upgrade request. */
  request: IncomingMessage;
  session: Session;
  /** Closes the socket when the session ends. */
  expiry?: NodeJS.Timeout;
}

export interface OperationsOptions {
  apollo: ApolloServer<GatewayContext>;
  hub: SubscriptionHub;
  log: Logger;
  limits: SocketLimits;
  /** The graph as it is now. */
  current(): { version: GraphVersion; planner: SubscriptionPlanner; documents: SocketDocuments };
}

type Hooks = Pick<
  ServerOptions<Record<string, unknown>, SocketExtra>,
  'onSubscribe' | 'onNext' | 'onError' | 'execute' | 'subscribe'
>;
type Work = { payload: SubscribePayload; session: Session } | { reader: SocketReader };

/** What graphql-ws does with an operation: subscriptions go to the hub, anything else through Apollo Server. */
export function socketOperations({ apollo, hub, log, limits, current }: OperationsOptions): Hooks {
  function prepare(
    { extra, subscriptions }: Context<Record<string, unknown>, SocketExtra>,
    id: string,
    payload: SubscribePayload,
  ): ExecutionArgs | GraphQLError[] {
    if (Object.keys(subscriptions).length > limits.subscriptions) {
      return [
        new CodedError(
          'TOO_MANY_SUBSCRIPTIONS',
          `Como mucho ${limits.subscriptions} operaciones a la vez por conexión.`,
        ),
      ];
    }
    const { version, planner, documents } = current();
    const read = documents.read(payload.query, payload.operationName ?? undefined);
    if (read.kind === 'errors') return [...read.errors];
    const { session, socket } = extra;
    const args = { schema: version.apiSchema, document: read.document, operationName: payload.operationName };
    if (read.kind === 'operation') return { ...args, contextValue: { payload, session } satisfies Work };

    const variables = payload.variables ?? {};
    const coerced = coerceVariables(version.apiSchema, read.operation, variables);
    const plan = planner.plan(read.operation);
    const subscription: Subscription = { operation: read.operation, plan, variables, coerced, claims: session.claims };
    const reader = new SocketReader({
      socket,
      id,
      requestId: session.claims.requestId,
      log,
      bufferLimit: limits.bufferBytes,
      subscribe: (self) => hub.subscribe(subscription, self),
    });
    return { ...args, contextValue: { reader } satisfies Work };
  }

  return {
    onSubscribe: (context, id, payload) => {
      try {
        return prepare(context, id, payload);
      } catch (error) {
        if (error instanceof GraphQLError) return [error];
        return [
          new GraphQLError('failed', { originalError: error instanceof Error ? error : new Error(String(error)) }),
        ];
      }
    },
    execute: ({ contextValue }) => executeOverSocket(apollo, contextValue as Work),
    subscribe: ({ contextValue }) => readerOf(contextValue as Work),
    // Apollo Server has formatted these already.
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: ({ extra }, _id, _payload, errors) => {
      const { requestId } = extra.session.claims;
      return errors.flatMap((error) =>
        error.originalError instanceof OperationFailed
          ? error.originalError.formatted
          : [maskError(error, { requestId, log })],
      );
    },
  };
}

async function executeOverSocket(apollo: ApolloServer<GatewayContext>, work: Work): Promise<ExecutionResult> {
  if (!('payload' in work)) throw new TypeError('a subscription is not executed');
  const { payload, session } = work;
  const contextValue: GatewayContext = { claims: session.claims, session: session.state, setCookies: [] };
  const { query, operationName, variables } = payload;
  const { body } = await withLogContext({ requestId: session.claims.requestId }, () =>
    apollo.executeOperation(
      { query, operationName: operationName ?? undefined, variables: variables ?? undefined },
      { contextValue },
    ),
  );
  if (body.kind !== 'single') throw new TypeError('incremental delivery is not offered');
  // Formatted results differ from executed ones in the class of their errors alone; `onNext` passes them on.
  return body.singleResult as ExecutionResult;
}

function readerOf(work: Work): SocketReader {
  if (!('reader' in work)) throw new TypeError('only a subscription is subscribed to');
  return work.reader;
}
