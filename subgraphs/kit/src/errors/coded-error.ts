import { GraphQLError } from 'graphql';

/** Codes of errors that end a request; expected failures of a mutation travel in its payload instead. */
export type ErrorCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'INVALID_CURSOR'
  | 'INVALID_PAGE_SIZE'
  | 'BAD_USER_INPUT'
  | 'PAYLOAD_TOO_LARGE'
  | 'SUBGRAPH_UNAVAILABLE'
  | 'TIMEOUT'
  | 'TOO_MANY_SUBSCRIPTIONS'
  // The gateway's own refusals, before anything is executed.
  | 'BAD_REQUEST'
  | 'METHOD_NOT_ALLOWED'
  | 'OPERATION_RESOLUTION_FAILURE'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'QUERY_TOO_COMPLEX'
  | 'RATE_LIMITED'
  | 'INTROSPECTION_DISABLED'
  | 'UNTRUSTED_DOCUMENT'
  | 'INTERNAL_SERVER_ERROR';

export interface CodedErrorOptions {
  /** Path of the argument or input field at fault. */
  field?: string[];
  cause?: unknown;
  extensions?: Record<string, unknown>;
}

/** An error that may be shown outside as it is: a code for programs and a Spanish sentence for people. */
export class CodedError extends GraphQLError {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options: CodedErrorOptions = {}) {
    super(message, {
      extensions: { code, ...(options.field ? { field: options.field } : {}), ...options.extensions },
      originalError: options.cause instanceof Error ? options.cause : undefined,
    });
    this.name = 'CodedError';
    this.code = code;
  }
}
