import {
  type DocumentNode,
  type ExecutionResult,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  GraphQLScalarType,
  GraphQLSchema,
  Kind,
  visit,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

export type CompiledOperation = (
  rootValue: unknown,
  contextValue: unknown,
  variableValues: Record<string, unknown> | undefined,
) => ExecutionResult | Promise<ExecutionResult>;

/** What a variable is after graphql-js has read it. */
const Given = new GraphQLScalarType({ name: 'Given', parseValue: (value) => value });

/**
 * One operation as a function of its own, several times as fast as walking the document; null where it cannot be made,
 * as for a name that is not in the document. Properties without a resolver must hold values, not promises or functions.
 * Variables are read by graphql-js: the compiler's own reading takes no defaults of required input fields.
 */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation | null {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? [];
  const compiled = compileQuery(knowingGiven(schema), withGivenVariables(document), operationName);
  if (!isCompiledQuery(compiled)) return null;
  return (rootValue, contextValue, variableValues) => {
    const { coerced, errors } = getVariableValues(schema, definitions, variableValues ?? {}, { maxErrors: 50 });
    if (errors) return { errors };
    const result = compiled.query(rootValue, contextValue, coerced);
    return result instanceof Promise ? result.then(withOwnErrors) : withOwnErrors(result);
  };
}

function withGivenVariables(document: DocumentNode): DocumentNode {
  return visit(document, {
    VariableDefinition: (node) => ({
      ...node,
      type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: Given.name } },
      defaultValue: undefined,
    }),
  });
}

function knowingGiven(schema: GraphQLSchema): GraphQLSchema {
  const getType: GraphQLSchema['getType'] = (name) => (name === Given.name ? Given : schema.getType(name));
  return Object.create(schema, { getType: { value: getType } }) as GraphQLSchema;
}

/** Compiled operations make errors of a class of their own, which knows its cause and no extensions. */
function withOwnErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  const errors = result.errors.map(
    ({ message, path, originalError }) => new GraphQLError(message, { path, originalError }),
  );
  return { ...result, errors };
}
