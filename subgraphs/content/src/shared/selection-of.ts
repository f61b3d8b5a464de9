import {
  type FieldNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  type GraphQLResolveInfo,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { NOTHING, Selection } from './selection';

interface Known {
  /** Variables of @skip and @include: they tell the cases apart. */
  conditions: ReadonlySet<string>;
  cases: Map<string, Selection>;
}

/** Documents are parsed once and kept, so their nodes identify them. */
const known = new WeakMap<FieldNode, Known>();
/** A document of many conditions has more cases than are worth keeping. */
const MAX_CASES = 32;

/**
 * Reads fragments and honours @skip and @include. The same object for the same document and conditions.
 * @param type where the field gives objects of several types: the one whose fragments count.
 */
export function selectionOf(info: GraphQLResolveInfo, type = ''): Selection {
  const [node] = info.fieldNodes;
  if (info.fieldNodes.length !== 1 || !node) return readAll({ info, type, conditions: new Set() });
  const before = known.get(node);
  const cached = before?.cases.get(caseOf(info, type, before.conditions));
  if (cached) return cached;
  const conditions = new Set(before?.conditions);
  const selection = readAll({ info, type, conditions });
  const fits = before && before.conditions.size === conditions.size && before.cases.size < MAX_CASES;
  const cases = fits ? before.cases : new Map<string, Selection>();
  known.set(node, { conditions, cases: cases.set(caseOf(info, type, conditions), selection) });
  return selection;
}

function caseOf({ variableValues }: GraphQLResolveInfo, type: string, names: ReadonlySet<string>): string {
  let key = type;
  for (const name of names) key += ` ${name}=${String(variableValues[name])}`;
  return key;
}

interface Reading {
  info: GraphQLResolveInfo;
  type: string;
  conditions: Set<string>;
}

function readAll(reading: Reading): Selection {
  return reading.info.fieldNodes.reduce((sum, node) => sum.merge(read(node.selectionSet, reading, true)), NOTHING);
}

function read(set: SelectionSetNode | undefined, reading: Reading, outermost: boolean): Selection {
  let selection = NOTHING;
  for (const node of set?.selections ?? []) {
    if (!isAsked(node, reading)) continue;
    if (node.kind === Kind.FIELD) {
      selection = selection.with(node, read(node.selectionSet, reading, false));
      continue;
    }
    const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : reading.info.fragments[node.name.value];
    const on = fragment?.typeCondition?.name.value;
    if (outermost && reading.type && on && on !== reading.type) continue;
    selection = selection.merge(read(fragment?.selectionSet, reading, outermost));
  }
  return selection;
}

function isAsked(node: SelectionNode, { info, conditions }: Reading): boolean {
  if (!node.directives?.length) return true;
  for (const directive of node.directives)
    for (const { value } of directive.arguments ?? [])
      if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
  return (
    getDirectiveValues(GraphQLSkipDirective, node, info.variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, node, info.variableValues)?.['if'] !== false
  );
}
