import { CodedError } from '@cep/kit';
import { getVariableValues, type GraphQLSchema, OperationTypeNode } from 'graphql';
import type { GoodDocument, ReadOperation } from '../guard';
import { readSubscription, type SubscriptionOperation } from './operation';

const known = new WeakMap<ReadOperation, SubscriptionOperation>();

/** The operation as the hub shares it, when it is a subscription. Throws BAD_USER_INPUT for one that cannot be shared. */
export function subscriptionOf(
  schema: GraphQLSchema,
  { document }: GoodDocument,
  operation: ReadOperation,
): SubscriptionOperation | undefined {
  if (operation.node.operation !== OperationTypeNode.SUBSCRIPTION) return undefined;
  const before = known.get(operation);
  if (before) return before;
  const read = readSubscription(schema, document, operation.node.name?.value);
  known.set(operation, read);
  return read;
}

/** The variables of a subscription after coercion, without the place to resume. Throws BAD_USER_INPUT. */
export function coerceVariables(
  schema: GraphQLSchema,
  operation: SubscriptionOperation,
  variables: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const { coerced, errors } = getVariableValues(
    schema,
    operation.operation.variableDefinitions ?? [],
    { ...variables },
    { hideSuggestions: true },
  );
  if (errors) throw new CodedError('BAD_USER_INPUT', errors.map(({ message }) => message).join(' '));
  return coerced;
}
