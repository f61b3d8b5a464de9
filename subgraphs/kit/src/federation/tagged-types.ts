import { type ASTNode, type ConstDirectiveNode, type DocumentNode, Kind, visit } from 'graphql';

interface TaggedType {
  tag: string;
  /** Null: all of them, those that are added later too. */
  values: readonly string[] | null;
}

const taggedTypes = new Map<string, TaggedType>();

/** Tags an enum, as a whole or some of its values: TypeGraphQL puts directives on classes only. */
export function tagEnum(name: string, tag: string, values: readonly string[] | null = null): void {
  taggedTypes.set(name, { tag, values });
}

export function tagScalar(name: string, tag: string): void {
  taggedTypes.set(name, { tag, values: null });
}

/** The contract with the tags of its enums and scalars. */
export function withTaggedTypes(document: DocumentNode): DocumentNode {
  return visit(document, {
    ScalarTypeDefinition: (node) => {
      const tagged = taggedTypes.get(node.name.value);
      return tagged ? { ...node, directives: withTag(node, tagged.tag) } : undefined;
    },
    EnumTypeDefinition: (node) => {
      const tagged = taggedTypes.get(node.name.value);
      if (!tagged) return undefined;
      const { tag, values } = tagged;
      if (!values) return { ...node, directives: withTag(node, tag) };
      return {
        ...node,
        values: node.values?.map((value) =>
          values.includes(value.name.value) ? { ...value, directives: withTag(value, tag) } : value,
        ),
      };
    },
  });
}

function withTag(node: ASTNode & { directives?: readonly ConstDirectiveNode[] }, tag: string): ConstDirectiveNode[] {
  const directive: ConstDirectiveNode = {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'tag' },
    arguments: [
      { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'name' }, value: { kind: Kind.STRING, value: tag } },
    ],
  };
  return [...(node.directives ?? []), directive];
}
