import { CodedError } from '@cep/kit';
import { type FieldNode, Kind, type OperationDefinitionNode, type SelectionSetNode, type ValueNode } from 'graphql';
import type { CostModel, FieldCost } from './cost-model';
import type { Fragments } from './measure';

/** Items of a list that nothing is known about. */
const ASSUMED_SIZE = 10;
const MAX_PAGE_SIZE = 100;

type Variables = Readonly<Record<string, unknown>> | null | undefined;
/** How long a list is: known from the text, or said by a variable. */
type Size = number | { variable: string; fallback: number };
/** A sum whose terms are known, or wait for the length of a list. */
interface Terms {
  fixed: number;
  lists: { size: Exclude<Size, number>; each: Terms }[];
}

/**
 * What an operation costs. The document is read once, down to a formula; a request puts its page sizes into it.
 * An upper bound: `@skip`ped and `@include`d fields count, and so does every branch of a union.
 */
export class OperationCost {
  private readonly formula: Terms;
  private readonly pageSizes = new Set<string>();
  private readonly defaults: ReadonlyMap<string, ValueNode>;

  /** @throws CodedError INVALID_PAGE_SIZE for a page size written into the document. */
  constructor(
    private readonly model: CostModel,
    operation: OperationDefinitionNode,
    root: string,
    private readonly fragments: Fragments,
  ) {
    this.defaults = new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }): [string, ValueNode][] =>
        defaultValue ? [[variable.name.value, defaultValue]] : [],
      ),
    );
    this.formula = this.selections([operation.selectionSet], root, new Map());
  }

  /** @throws CodedError INVALID_PAGE_SIZE for a page size among the variables. */
  with(variables: Variables): number {
    for (const name of this.pageSizes) checkPageSize(variables?.[name]);
    return evaluate(this.formula, variables);
  }

  /** Selections of one object together, so that a field in two fragments counts once. */
  private selections(sets: readonly SelectionSetNode[], type: string, sizes: ReadonlyMap<string, Size>): Terms {
    const found = new Map<string, { parent: string; node: FieldNode; sets: SelectionSetNode[] }>();
    for (const set of sets) this.collect(set, type, found);
    const sum: Terms = { fixed: 0, lists: [] };
    for (const { parent, node, sets: inner } of found.values()) {
      const fact = this.model.field(parent, node.name.value);
      if (fact) add(sum, this.field(node, fact, inner, sizes.get(node.name.value)));
    }
    return sum;
  }

  private collect(
    set: SelectionSetNode,
    parent: string,
    found: Map<string, { parent: string; node: FieldNode; sets: SelectionSetNode[] }>,
    open: readonly string[] = [],
  ): void {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const key = `${parent}.${selection.alias?.value ?? selection.name.value}`;
        const entry = found.get(key) ?? { parent, node: selection, sets: [] };
        if (selection.selectionSet) entry.sets.push(selection.selectionSet);
        found.set(key, entry);
        continue;
      }
      const name = selection.kind === Kind.FRAGMENT_SPREAD ? selection.name.value : '';
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? this.fragments.get(name) : selection;
      if (!fragment || open.includes(name)) continue;
      const on = fragment.typeCondition?.name.value ?? parent;
      this.collect(fragment.selectionSet, on, found, name ? [...open, name] : open);
    }
  }

  private field(node: FieldNode, fact: FieldCost, inner: readonly SelectionSetNode[], given: Size | undefined): Terms {
    const own = fact.listSize && this.sizeOf(node, fact.listSize);
    const sized = fact.listSize?.sized ?? [];
    const children = this.selections(inner, fact.type, new Map(sized.map((name) => [name, own ?? ASSUMED_SIZE])));
    const each: Terms = { fixed: children.fixed + fact.weight, lists: children.lists };
    const size = fact.list ? (given ?? (sized.length === 0 ? own : undefined) ?? ASSUMED_SIZE) : 1;
    const cost = times(size, each);
    for (const { name } of node.arguments ?? []) cost.fixed += fact.argumentWeights.get(name.value) ?? 0;
    return cost;
  }

  private sizeOf(node: FieldNode, { assumed, slicing }: NonNullable<FieldCost['listSize']>): Size {
    const argument = node.arguments?.find(({ name }) => slicing.includes(name.value));
    const unsaid = assumed ?? ASSUMED_SIZE;
    if (!argument) return unsaid;
    if (argument.value.kind !== Kind.VARIABLE) return literalSize(argument.value, unsaid);
    const variable = argument.value.name.value;
    this.pageSizes.add(variable);
    const written = this.defaults.get(variable);
    return { variable, fallback: written ? literalSize(written, unsaid) : unsaid };
  }
}

function literalSize(value: ValueNode, unsaid: number): number {
  if (value.kind !== Kind.INT) return unsaid;
  checkPageSize(Number(value.value));
  return Number(value.value);
}

/** What is no number at all is for coercion to refuse, which says more about it. */
function checkPageSize(size: unknown): void {
  if (typeof size !== 'number' || (size >= 1 && size <= MAX_PAGE_SIZE)) return;
  throw new CodedError('INVALID_PAGE_SIZE', `Pide entre 1 y ${MAX_PAGE_SIZE} elementos por página.`, {
    field: ['first'],
  });
}

function times(size: Size, each: Terms): Terms {
  if (typeof size !== 'number') return { fixed: 0, lists: [{ size, each }] };
  if (size === 1) return { fixed: each.fixed, lists: [...each.lists] };
  const lists = each.lists.map((list) => ({ size: list.size, each: times(size, list.each) }));
  return { fixed: size * each.fixed, lists };
}

function add(sum: Terms, more: Terms): void {
  sum.fixed += more.fixed;
  sum.lists.push(...more.lists);
}

function evaluate({ fixed, lists }: Terms, variables: Variables): number {
  let sum = fixed;
  for (const { size, each } of lists) {
    const given = variables?.[size.variable];
    sum += (typeof given === 'number' ? given : size.fallback) * evaluate(each, variables);
  }
  return sum;
}
