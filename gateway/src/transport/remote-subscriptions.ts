import { CLAIMS_HEADER, CodedError, operationText, signClaims } from '@cep/kit';
import { GraphQLError, type ExecutionResult } from 'graphql';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { unavailable } from './errors';
import { Mailbox } from './mailbox';
import type { UpstreamRequest } from './types';

const KEEP_ALIVE_MS = 10_000;
const PONG_WAIT_MS = 5_000;

export interface SubscriptionLine {
  subscribe(request: UpstreamRequest): AsyncIterable<ExecutionResult>;
  close(): Promise<void>;
}

/**
 * One socket to one subgraph for all its subscriptions. It opens with the first, closes after the last, and never
 * retries by itself: only the caller knows the cursor to go on from, so a broken line is handed up as an error.
 */
export function subscriptionLine(name: string, url: string, secret: string): SubscriptionLine {
  let overdue: NodeJS.Timeout | undefined;
  const client = createClient({
    url: new URL('/graphql', url.replace(/^http/, 'ws')).href,
    webSocketImpl: WebSocket,
    lazyCloseTimeout: 1_000,
    connectionAckWaitTimeout: PONG_WAIT_MS,
    retryAttempts: 0,
    keepAlive: KEEP_ALIVE_MS,
    on: {
      ping: (received) => {
        // A frozen peer keeps its socket open: without an answer the line counts as broken.
        if (!received) overdue = setTimeout(() => client.terminate(), PONG_WAIT_MS);
      },
      pong: (received) => {
        if (received) clearTimeout(overdue);
      },
      closed: () => clearTimeout(overdue),
    },
  });

  return {
    subscribe(request) {
      const { query, operationName, variables, claims, signal } = request;
      const token = signClaims(claims, secret, { audience: name, body: operationText(request) });
      const mailbox = new Mailbox<ExecutionResult>(() => dispose());
      const dispose = client.subscribe<Record<string, unknown>>(
        { query, operationName, variables, extensions: { [CLAIMS_HEADER]: token } },
        {
          next: (result) => mailbox.put(asResult(result)),
          complete: () => mailbox.end(),
          error: (error) => {
            if (isErrorList(error)) mailbox.put({ errors: error.map(asGraphQLError) });
            mailbox.end(isErrorList(error) ? undefined : brokenLine(name, error));
          },
        },
      );
      if (signal?.aborted) void mailbox.return();
      else signal?.addEventListener('abort', () => void mailbox.return(), { once: true });
      return mailbox;
    },
    close: async () => client.dispose(),
  };
}

function brokenLine(name: string, error: unknown): CodedError {
  if (error instanceof Error) return unavailable(name, error);
  const closed =
    typeof error === 'object' && error !== null && 'code' in error
      ? `socket closed with ${String(error.code)}`
      : 'socket broke';
  return unavailable(name, new Error(closed));
}

interface WireError {
  message: string;
  path?: readonly (string | number)[];
  extensions?: Record<string, unknown>;
}

function isErrorList(error: unknown): error is readonly WireError[] {
  return Array.isArray(error) && error.every((one) => typeof one === 'object' && one !== null && 'message' in one);
}

function asGraphQLError({ message, path, extensions }: WireError): GraphQLError {
  return new GraphQLError(message, { path, extensions });
}

function asResult(result: { data?: Record<string, unknown> | null; errors?: readonly WireError[] }): ExecutionResult {
  const { errors, ...rest } = result;
  return errors ? { ...rest, errors: errors.map(asGraphQLError) } : rest;
}
