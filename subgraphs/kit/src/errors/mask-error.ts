import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../logging';
import { CodedError } from './coded-error';
import { outageOf } from './outage';

/** Codes whose message was written for the outside: our own, and those graphql-js and Apollo Server give to faults of a document. */
const publicCodes = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_CURSOR',
  'INVALID_PAGE_SIZE',
  'BAD_USER_INPUT',
  'PAYLOAD_TOO_LARGE',
  'SUBGRAPH_UNAVAILABLE',
  'TIMEOUT',
  'TOO_MANY_SUBSCRIPTIONS',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_REQUEST',
]);

export const INTERNAL_MESSAGE =
  'Algo ha fallado por nuestra parte. Vuelve a intentarlo; si sigue igual, dinos este código.';

/**
 * What the outside may see of an error. Coded errors pass; anything else becomes one sentence with the request id
 * (an engine that is away or slow: SUBGRAPH_UNAVAILABLE or TIMEOUT), and is logged once with its cause.
 */
export function maskError(error: unknown, context: { requestId: string; log: Logger }): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : null;
  const original = graphqlError?.originalError ?? error;
  const code = graphqlError?.extensions.code;
  const path = graphqlError?.path ? { path: graphqlError.path } : {};

  const shown =
    original instanceof CodedError ? (graphqlError ?? original) : publicCodes.has(code) ? graphqlError : null;
  if (shown) {
    const { stacktrace: _stacktrace, serviceName: _serviceName, ...extensions } = shown.extensions;
    return {
      message: shown.message,
      ...(shown.locations ? { locations: shown.locations } : {}),
      ...path,
      extensions: {
        ...(original instanceof CodedError ? original.extensions : {}),
        ...extensions,
        requestId: context.requestId,
      },
    };
  }
  if (graphqlError?.extensions.masked === true)
    return { message: graphqlError.message, ...path, extensions: { ...graphqlError.extensions } };

  context.log.error({ err: original, path: graphqlError?.path, requestId: context.requestId }, 'unexpected error');
  const outage = outageOf(original);
  if (outage)
    return { message: outage.message, ...path, extensions: { code: outage.code, requestId: context.requestId } };
  return {
    message: INTERNAL_MESSAGE,
    ...path,
    extensions: { code: 'INTERNAL_SERVER_ERROR', masked: true, requestId: context.requestId },
  };
}
