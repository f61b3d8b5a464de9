import type { IncomingMessage } from 'node:http';
import type { ApolloServer } from '@apollo/server';
import { CodedError, maskError, withLogContext, type Logger } from '@cep/kit';
import { type ExecutionArgs, type ExecutionResult, type FormattedExecutionResult, GraphQLError } from 'graphql';
import type { Context, ServerOptions, SubscribePayload } from 'graphql-ws';
import type WebSocket from 'ws';
import type { Session } from '../authentication';
import type { GatewayContext, GraphVersion } from '../composition';
import {
  brief,
  type Charge,
  costReport,
  type Guard,
  type GuardedDocuments,
  payerOf,
  persistedId,
  Refused,
} from '../guard';
import { coerceVariables, subscriptionOf } from './documents';
import type { SubscriptionHub, Subscription } from './hub';
import type { SubscriptionPlanner } from './planner';
import type { SocketLimits } from './socket-limits';
import { OperationFailed, SocketReader } from './socket-reader';
import { Tally } from './tally';

/** What the gateway knows of a socket. */
export interface SocketExtra {
  socket: WebSocket;
  /** The upgrade request. */
  request: IncomingMessage;
  session: Session;
  /** Closes the socket when the session ends. */
  expiry?: NodeJS.Timeout;
  /** Whether an operation is under way. */
  running(): boolean;
}

export interface OperationsOptions {
  apollo: ApolloServer<GatewayContext>;
  hub: SubscriptionHub;
  log: Logger;
  limits: SocketLimits;
  guard: Guard;
  /** The graph as it is now. */
  current(): { version: GraphVersion; planner: SubscriptionPlanner; documents: GuardedDocuments };
}

type Hooks = Pick<
  ServerOptions<Record<string, unknown>, SocketExtra>,
  'onSubscribe' | 'onNext' | 'onError' | 'execute' | 'subscribe'
>;
type Work = { payload: SubscribePayload; session: Session; charge: Charge | undefined } | { reader: SocketReader };

/** What graphql-ws does with an operation: subscriptions go to the hub, anything else through Apollo Server. */
export function socketOperations({ apollo, hub, log, limits, guard, current }: OperationsOptions): Hooks {
  const held = new Tally(limits.subscriptionsPerPayer);

  async function prepare(
    { extra, subscriptions }: Context<Record<string, unknown>, SocketExtra>,
    id: string,
    sent: SubscribePayload,
  ): Promise<ExecutionArgs> {
    if (Object.keys(subscriptions).length > limits.subscriptions) throw tooMany(limits.subscriptions);
    const { session, socket } = extra;
    const { claims, byCookie, key } = session;
    const { version, planner, documents } = current();
    const payload = withText(sent, guard);
    const { operationName } = payload;
    const variables = payload.variables ?? {};
    const read = documents.read(payload.query);
    if (read.kind === 'refused') throw await guard.admission.refuse(claims, read, read.errors, key);
    const asked = { entrance: 'socket', claims, byCookie, operationName, variables, key } as const;
    const { operation, charge } = await guard.admission.admit(read, asked);
    const args = { schema: version.apiSchema, document: read.document, operationName };
    const shared = subscriptionOf(version.apiSchema, read, operation);
    if (!shared) return { ...args, contextValue: { payload, session, charge } satisfies Work };

    const coerced = coerceVariables(version.apiSchema, shared, variables);
    const subscription: Subscription = { operation: shared, plan: planner.plan(shared), variables, coerced, claims };
    const payer = payerOf(claims);
    const reader = new SocketReader({
      socket,
      id,
      requestId: claims.requestId,
      log,
      bufferLimit: limits.bufferBytes,
      subscribe: (self) => {
        if (!held.take(payer)) throw tooMany(limits.subscriptionsPerPayer);
        const leave = hub.subscribe(subscription, self);
        return () => {
          held.release(payer);
          leave();
        };
      },
    });
    return { ...args, contextValue: { reader } satisfies Work };
  }

  return {
    onSubscribe: (context, id, payload) => prepare(context, id, payload).catch(asErrors),
    execute: ({ contextValue }) => executeOverSocket(apollo, contextValue as Work),
    subscribe: ({ contextValue }) => readerOf(contextValue as Work),
    // Apollo Server has formatted these already.
    onNext: (_context, _id, _payload, _args, result) => result as FormattedExecutionResult,
    onError: ({ extra }, _id, _payload, errors) => {
      const { requestId } = extra.session.claims;
      const shown = errors.flatMap((error) =>
        error.originalError instanceof OperationFailed
          ? error.originalError.formatted
          : [maskError(error, { requestId, log })],
      );
      return shown.map((error) => ({ ...error, message: brief(error.message) }));
    },
  };
}

function tooMany(limit: number): CodedError {
  return new CodedError('TOO_MANY_SUBSCRIPTIONS', `Como mucho ${limit} operaciones a la vez.`);
}

function asErrors(error: unknown): GraphQLError[] {
  if (error instanceof Refused) return error.errors.flatMap(asErrors);
  if (error instanceof GraphQLError) return [error];
  return [new GraphQLError('failed', { originalError: error instanceof Error ? error : new Error(String(error)) })];
}

/** An operation by the id of one of our own documents, with its text. */
function withText(payload: SubscribePayload, { trusted }: Guard): SubscribePayload {
  if (payload.query) return payload;
  const text = trusted.textOf(persistedId(payload.extensions) ?? '');
  if (text === undefined)
    throw new CodedError('PERSISTED_QUERY_NOT_FOUND', 'No hay ninguna consulta con ese identificador.');
  return { ...payload, query: text };
}

async function executeOverSocket(apollo: ApolloServer<GatewayContext>, work: Work): Promise<ExecutionResult> {
  if (!('payload' in work)) throw new TypeError('a subscription is not executed');
  const { payload, session, charge } = work;
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
  const result = body.singleResult as ExecutionResult;
  return charge ? { ...result, extensions: { ...result.extensions, cost: costReport(charge) } } : result;
}

function readerOf(work: Work): SocketReader {
  if (!('reader' in work)) throw new TypeError('only a subscription is subscribed to');
  return work.reader;
}
