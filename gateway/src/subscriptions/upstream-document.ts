import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  parse,
  print,
  type VariableDefinitionNode,
} from 'graphql';
import { AFTER, CURSOR } from './operation';

/** Names of our own in the upstream operation; clients' names cannot clash with them, for the planner strips unused ones. */
export const CURSOR_ALIAS = 'cepCursor';
export const AFTER_VARIABLE = 'cepAfter';

/**
 * The operation sent to the subgraph: the planner's, which also asks for the cursor of each event under an alias of our
 * own (so it needs no stripping from the answer) and takes the place to resume as a variable.
 */
export function upstreamQuery(planned: string): string {
  const document = parse(planned);
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.operation === OperationTypeNode.SUBSCRIPTION
      ? resumable(definition)
      : definition,
  );
  return print({ kind: Kind.DOCUMENT, definitions } satisfies DocumentNode);
}

function resumable(operation: OperationDefinitionNode): OperationDefinitionNode {
  const selections = operation.selectionSet.selections.map((selection) =>
    selection.kind === Kind.FIELD ? withCursor(selection) : selection,
  );
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), afterDefinition],
    selectionSet: { ...operation.selectionSet, selections },
  };
}

function withCursor(root: FieldNode): FieldNode {
  return {
    ...root,
    arguments: [
      ...(root.arguments ?? []),
      { kind: Kind.ARGUMENT, name: name(AFTER), value: { kind: Kind.VARIABLE, name: name(AFTER_VARIABLE) } },
    ],
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        { kind: Kind.FIELD, alias: name(CURSOR_ALIAS), name: name(CURSOR) },
        ...(root.selectionSet?.selections ?? []),
      ],
    },
  };
}

const afterDefinition: VariableDefinitionNode = {
  kind: Kind.VARIABLE_DEFINITION,
  variable: { kind: Kind.VARIABLE, name: name(AFTER_VARIABLE) },
  type: { kind: Kind.NAMED_TYPE, name: name('String') },
};

function name(value: string): { kind: Kind.NAME; value: string } {
  return { kind: Kind.NAME, value };
}
