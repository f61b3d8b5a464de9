import { CodedError } from '@cep/kit';
import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  getOperationAST,
  type GraphQLSchema,
  isObjectType,
  getNamedType,
  Kind,
  type OperationDefinitionNode,
  print,
  valueFromASTUntyped,
  visit,
} from 'graphql';

/** The argument that says where to go on, and the field that says where an event stands. */
export const AFTER = 'after';
export const CURSOR = 'cursor';

/** A client's subscription with the place to resume taken out: what is left is what many clients have in common. */
export interface SubscriptionOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  /** Whitespace and resume position apart, the same operation has the same text. */
  text: string;
  /** Name of the root field's entry in the answer. */
  responseKey: string;
  /** Whether the root field takes `after` and its events carry a cursor. */
  resumable: boolean;
  /** Where this client wants to go on. */
  afterOf(variables: Readonly<Record<string, unknown>>): string | undefined;
}

export function readSubscription(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string,
): SubscriptionOperation {
  const operation = getOperationAST(document, operationName);
  const [root, ...others] = operation?.selectionSet.selections ?? [];
  if (!operation || root?.kind !== Kind.FIELD || others.length > 0) {
    throw new CodedError('BAD_USER_INPUT', 'Una suscripción lleva un solo campo, escrito sin fragmentos.');
  }
  const after = root.arguments?.find(({ name }) => name.value === AFTER);
  const shared = withoutAfter(operation, root, after);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  const sharedDocument: DocumentNode = { kind: Kind.DOCUMENT, definitions: [shared, ...fragments] };
  return {
    document: sharedDocument,
    operation: shared,
    text: print(sharedDocument),
    responseKey: root.alias?.value ?? root.name.value,
    resumable: isResumable(schema, root.name.value),
    afterOf: (variables) => {
      const value: unknown = after ? valueFromASTUntyped(after.value, variables) : undefined;
      return typeof value === 'string' ? value : undefined;
    },
  };
}

function isResumable(schema: GraphQLSchema, field: string): boolean {
  const definition = schema.getSubscriptionType()?.getFields()[field];
  const type = definition && getNamedType(definition.type);
  return (
    definition?.args.some(({ name }) => name === AFTER) === true && isObjectType(type) && CURSOR in type.getFields()
  );
}

function withoutAfter(
  operation: OperationDefinitionNode,
  root: FieldNode,
  after: ArgumentNode | undefined,
): OperationDefinitionNode {
  if (!after) return operation;
  const bare: FieldNode = { ...root, arguments: root.arguments?.filter((argument) => argument !== after) };
  const shared = { ...operation, selectionSet: { ...operation.selectionSet, selections: [bare] } };
  const used = new Set<string>();
  visit(shared.selectionSet, { Variable: ({ name }) => void used.add(name.value) });
  const mine = after.value.kind === Kind.VARIABLE ? after.value.name.value : undefined;
  return {
    ...shared,
    variableDefinitions: operation.variableDefinitions?.filter(
      ({ variable }) => variable.name.value !== mine || used.has(variable.name.value),
    ),
  };
}
