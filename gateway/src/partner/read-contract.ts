import { CodedError } from '@cep/kit';
import { type DocumentNode, executeSync, getVariableValues, type GraphQLError, type GraphQLSchema } from 'graphql';
import type { ReadOperation } from '../guard';

interface AskedSchema {
  operationName: string | undefined;
  variables: Record<string, unknown> | undefined;
}

const MAX_FAULTS = 5;

/** The answer to a question about the contract itself; nothing else is resolved. */
export function schemaAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operationName, variables }: AskedSchema,
): string {
  const { data, errors } = executeSync({ schema, document, operationName, variableValues: variables });
  return JSON.stringify(errors ? { data, errors } : { data });
}

/**
 * What stands against an operation that is valid by its text. Values are read as the contract types them: the whole
 * graph knows input fields that the contract does not have, and would take them.
 */
export function variableFaults(
  schema: GraphQLSchema,
  { node, introspects, rootFields }: ReadOperation,
  variables: Record<string, unknown> | undefined,
): readonly GraphQLError[] {
  if (introspects && rootFields.length > 0)
    return [new CodedError('BAD_REQUEST', 'Pide el esquema en una operación aparte de los datos.')];
  const options = { maxErrors: MAX_FAULTS, hideSuggestions: true };
  const { errors } = getVariableValues(schema, node.variableDefinitions ?? [], variables ?? {}, options);
  return (errors ?? []).map(({ message }) => new CodedError('BAD_USER_INPUT', message));
}
