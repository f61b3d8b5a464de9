import {
  type DocumentNode,
  execute,
  type ExecutionResult,
  GraphQLError,
  type GraphQLSchema,
  parse,
  validate,
  visit,
} from 'graphql';
import { storableText } from '../data/storable';
import { type CompiledOperation, compileOperation } from './compiled-operation';

export type Prepared = PreparedDocument | { errors: readonly GraphQLError[] };

/** Compiling takes milliseconds: worth it for what comes again, too much for what a stranger sends once. */
const COMPILE_AT = 3;
/** Names of operations are the client's to choose. */
const MAX_OPERATIONS = 20;

/** A valid document; its operations are turned into functions of their own once they have come a few times. */
export class PreparedDocument {
  private readonly operations = new Map<string, { uses: number; compiled?: CompiledOperation | null }>();

  constructor(
    private readonly schema: GraphQLSchema,
    readonly document: DocumentNode,
  ) {}

  execute(
    operationName: string | undefined,
    rootValue: unknown,
    contextValue: unknown,
    variableValues: Record<string, unknown> | undefined,
  ): ExecutionResult | Promise<ExecutionResult> {
    const compiled = this.compiled(operationName);
    if (compiled) return compiled(rootValue, contextValue, variableValues);
    const { schema, document } = this;
    return execute({ schema, document, operationName, rootValue, contextValue, variableValues });
  }

  private compiled(operationName = ''): CompiledOperation | null {
    const operation = this.operations.get(operationName) ?? { uses: 0 };
    if (operation.uses === 0) {
      if (this.operations.size >= MAX_OPERATIONS) return null;
      this.operations.set(operationName, operation);
    }
    operation.uses += 1;
    if (operation.uses >= COMPILE_AT && operation.compiled === undefined) {
      operation.compiled = compileOperation(this.schema, this.document, operationName || undefined);
    }
    return operation.compiled ?? null;
  }
}

/** Parses and validates; texts within the document, like those of the variables, must be such as can be stored. */
export function prepareDocument(schema: GraphQLSchema, query: string): Prepared {
  try {
    const document = visit(parse(query, { noLocation: true }), {
      StringValue: (node) => ({ ...node, value: storableText(node.value) }),
    });
    const errors = validate(schema, document);
    return errors.length > 0 ? { errors: errors.map(asValidationError) } : new PreparedDocument(schema, document);
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [asValidationError(error)] };
    throw error;
  }
}

function asValidationError(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } });
}
