import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Documents are parsed once and kept, so their nodes identify them. */
const known = new WeakMap<FieldNode, ReadonlySet<string>>();

/** Names of the fields asked of the objects in a connection; those behind @skip and @include too. */
export function askedOfNodes({ fieldNodes, fragments }: GraphQLResolveInfo): ReadonlySet<string> {
  const [first] = fieldNodes;
  const before = first && fieldNodes.length === 1 ? known.get(first) : undefined;
  if (before) return before;
  const pages = fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, fragments));
  const edges = pages.filter(({ name }) => name.value === 'edges');
  const nodes = [
    ...pages.filter(({ name }) => name.value === 'nodes'),
    ...edges.flatMap((edge) => fieldsOf(edge.selectionSet, fragments)).filter(({ name }) => name.value === 'node'),
  ];
  const asked = new Set(nodes.flatMap((node) => fieldsOf(node.selectionSet, fragments)).map(({ name }) => name.value));
  if (first && fieldNodes.length === 1) known.set(first, asked);
  return asked;
}

function fieldsOf(set: SelectionSetNode | undefined, fragments: Record<string, FragmentDefinitionNode>): FieldNode[] {
  return (set?.selections ?? []).flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node];
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments[node.name.value];
    return fieldsOf(fragment?.selectionSet, fragments);
  });
}
