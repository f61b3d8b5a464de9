import {
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

interface Hint {
  maxAge?: number;
  scope?: string;
  inheritMaxAge?: boolean;
}
interface FieldFact {
  hint: Hint | undefined;
  type: string;
}
interface TypeFact {
  hint: Hint | undefined;
  fields: ReadonlyMap<string, FieldFact>;
}

const NEVER = 0;

/**
 * How long the answer to a document may be kept, read from the `@cacheControl` hints that are composed into the
 * supergraph. The shortest age wins; a root field, and an object that does not inherit, counts as zero without a hint.
 */
export class CachePolicies {
  private readonly types: ReadonlyMap<string, TypeFact>;

  constructor(supergraphSdl: string) {
    this.types = readTypes(parse(supergraphSdl, { noLocation: true }));
  }

  /** Seconds, or 0 for what is private, changing, or not a query. */
  maxAge(document: DocumentNode, operationName?: string): number {
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.QUERY) return NEVER;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const age = this.selection(operation.selectionSet, 'Query', fragments, true);
    return Number.isFinite(age) ? age : NEVER;
  }

  private selection(
    set: SelectionSetNode,
    type: string,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    root: boolean,
  ): number {
    const ages = set.selections.map((selection) => {
      if (selection.kind === Kind.FIELD) return this.field(selection, type, fragments, root);
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (!fragment) return NEVER;
      return this.selection(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, fragments, root);
    });
    return Math.min(...ages);
  }

  private field(
    node: FieldNode,
    parent: string,
    fragments: ReadonlyMap<string, FragmentDefinitionNode>,
    root: boolean,
  ): number {
    // The name of a type never changes; introspection is answered by the gateway and not worth keeping.
    if (node.name.value === '__typename') return Infinity;
    const fact = this.types.get(parent)?.fields.get(node.name.value);
    if (!fact) return NEVER;
    const target = this.types.get(fact.type);
    const hint: Hint = { ...target?.hint, ...fact.hint };
    if (hint.scope === 'PRIVATE') return NEVER;
    const fallback = hint.inheritMaxAge && !root ? Infinity : target || root ? NEVER : Infinity;
    // A hint of the field itself outweighs that its type inherits.
    const own = fact.hint?.maxAge ?? (fact.hint?.inheritMaxAge ? undefined : target?.hint?.maxAge) ?? fallback;
    return node.selectionSet ? Math.min(own, this.selection(node.selectionSet, fact.type, fragments, false)) : own;
  }
}

function readTypes(supergraph: DocumentNode): ReadonlyMap<string, TypeFact> {
  const types = new Map<string, TypeFact>();
  for (const definition of supergraph.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      types.set(definition.name.value, { hint: readHint(definition.directives), fields: new Map() });
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue;
    const fields = (definition.fields ?? []).map((field): [string, FieldFact] => [
      field.name.value,
      { hint: readHint(field.directives), type: namedType(field.type) },
    ]);
    types.set(definition.name.value, { hint: readHint(definition.directives), fields: new Map(fields) });
  }
  return types;
}

function readHint(directives: readonly DirectiveNode[] | undefined): Hint | undefined {
  const directive = directives?.find(({ name }) => name.value === 'cacheControl');
  if (!directive) return undefined;
  const values = Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  return {
    ...(typeof values.maxAge === 'number' ? { maxAge: values.maxAge } : {}),
    ...(typeof values.scope === 'string' ? { scope: values.scope } : {}),
    ...(values.inheritMaxAge === true ? { inheritMaxAge: true } : {}),
  };
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
