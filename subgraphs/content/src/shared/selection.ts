import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** What an operation asks below one field; lets a statement read and join that and no more. */
export class Selection {
  private written: string | undefined;

  constructor(private readonly children: ReadonlyMap<string, Selection> = new Map()) {}

  /** Equal for selections that ask the same in the same order. */
  get key(): string {
    this.written ??= [...this.children].map(([name, child]) => `${name}{${child.key}}`).join(' ');
    return this.written;
  }

  has(field: string): boolean {
    return this.children.has(field);
  }

  /** What is asked below a field; empty when it is not asked. */
  of(field: string): Selection {
    return this.children.get(field) ?? NOTHING;
  }

  get fields(): string[] {
    return [...this.children.keys()];
  }

  merge(other: Selection): Selection {
    const merged = new Map(this.children);
    for (const [name, child] of other.children) merged.set(name, merged.get(name)?.merge(child) ?? child);
    return new Selection(merged);
  }

  /** What is asked of the items of a connection, by either road. */
  get ofNodes(): Selection {
    return this.of('nodes').merge(this.of('edges').of('node'));
  }
}

const NOTHING = new Selection();
/** Documents are parsed once and kept, so their nodes identify them. */
const known = new WeakMap<FieldNode, Selection>();

/** Reads fragments and honours @skip and @include. */
export function selectionOf(info: GraphQLResolveInfo): Selection {
  const [only] = info.fieldNodes;
  const cached = info.fieldNodes.length === 1 && only ? known.get(only) : undefined;
  if (cached) return cached;
  const reading = { info, conditional: false };
  const selection = info.fieldNodes.reduce((sum, node) => sum.merge(read(node.selectionSet, reading)), NOTHING);
  if (!reading.conditional && info.fieldNodes.length === 1 && only) known.set(only, selection);
  return selection;
}

interface Reading {
  info: GraphQLResolveInfo;
  /** Depends on variables: not to be kept. */
  conditional: boolean;
}

function read(set: SelectionSetNode | undefined, reading: Reading): Selection {
  let selection = NOTHING;
  for (const node of set?.selections ?? []) {
    if (node.directives?.length) {
      reading.conditional = true;
      const { variableValues } = reading.info;
      if (getDirectiveValues(GraphQLSkipDirective, node, variableValues)?.['if'] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, node, variableValues)?.['if'] === false) continue;
    }
    if (node.kind === Kind.FIELD) {
      selection = selection.merge(new Selection(new Map([[node.name.value, read(node.selectionSet, reading)]])));
    } else {
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : reading.info.fragments[node.name.value];
      selection = selection.merge(read(inner?.selectionSet, reading));
    }
  }
  return selection;
}
