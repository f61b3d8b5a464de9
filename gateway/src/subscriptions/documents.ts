import { CodedError } from '@cep/kit';
import {
  type DocumentNode,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { readSubscription, type SubscriptionOperation } from './operation';

export type SocketDocument =
  | { kind: 'errors'; errors: readonly GraphQLError[] }
  /** Query or mutation: goes through Apollo Server like any other. */
  | { kind: 'operation'; document: DocumentNode }
  | { kind: 'subscription'; document: DocumentNode; operation: SubscriptionOperation };

/** Reads each distinct document that comes over a socket once, with the same rules as over HTTP. */
export class SocketDocuments {
  private readonly known = new LRUCache<string, SocketDocument>({ max: 1_000 });

  constructor(private readonly schema: GraphQLSchema) {}

  read(query: string, operationName: string | undefined): SocketDocument {
    const key = `${operationName ?? ''}\n${query}`;
    const known = this.known.get(key);
    if (known) return known;
    const read = this.parse(query, operationName);
    this.known.set(key, read);
    return read;
  }

  private parse(query: string, operationName: string | undefined): SocketDocument {
    let code = 'GRAPHQL_PARSE_FAILED';
    try {
      const document = parse(query);
      const operation = getOperationAST(document, operationName);
      if (operation && operation.operation !== OperationTypeNode.SUBSCRIPTION) return { kind: 'operation', document };
      code = 'GRAPHQL_VALIDATION_FAILED';
      // graphql-js throws here on some documents (a directive on the root field); uncaught it would close the socket.
      const faults = validate(this.schema, document);
      if (faults.length > 0) return { kind: 'errors', errors: faults.map((fault) => coded(fault, code)) };
      return { kind: 'subscription', document, operation: readSubscription(this.schema, document, operationName) };
    } catch (error) {
      return { kind: 'errors', errors: [coded(error, code)] };
    }
  }
}

function coded(error: unknown, code: string): GraphQLError {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new GraphQLError(message, { extensions: { code } });
}

/** The variables of a subscription after coercion, without the place to resume. Throws BAD_USER_INPUT. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: SubscriptionOperation,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { coerced, errors } = getVariableValues(schema, operation.operation.variableDefinitions ?? [], {
    ...variables,
  });
  if (errors) throw new CodedError('BAD_USER_INPUT', errors.map(({ message }) => message).join(' '));
  return coerced;
}
