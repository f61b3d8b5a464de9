import { CodedError } from '@cep/kit';
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { DocumentLimits } from './limits';

export type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

const SCHEMA_FIELDS = new Set(['__schema', '__type']);
const SPANISH: Readonly<Record<keyof DocumentLimits, string>> = {
  characters: 'caracteres',
  tokens: 'símbolos',
  depth: 'niveles de profundidad',
  introspectionDepth: 'niveles de profundidad',
  aliases: 'alias',
  directives: 'directivas',
  rootFields: 'campos raíz',
  fields: 'campos',
};

/** The document holds more than one may; refused before it is even validated. */
export function tooMuch(limit: keyof DocumentLimits, max: number): CodedError {
  return new CodedError('QUERY_TOO_COMPLEX', `El documento pasa de ${max} ${SPANISH[limit]}. Divídelo.`, {
    extensions: { limit, max },
  });
}

/** Counts what an operation holds, with its fragments where they are spread, and stops at the first limit. */
class Meter {
  private readonly counts = { aliases: 0, directives: 0, rootFields: 0, fields: 0 };
  private readonly open = new Set<string>();
  introspects = false;

  constructor(
    private readonly fragments: Fragments,
    private readonly limits: DocumentLimits,
  ) {}

  operation({ directives, variableDefinitions, selectionSet }: OperationDefinitionNode): void {
    this.directives(directives?.length);
    for (const definition of variableDefinitions ?? []) this.directives(definition.directives?.length);
    this.selections(selectionSet, 1, this.limits.depth);
  }

  private selections(set: SelectionSetNode, depth: number, deepest: number): void {
    for (const selection of set.selections) {
      // Spreads too: fragments that spread nothing but fragments double with each of them.
      this.count('fields');
      this.directives(selection.directives?.length);
      if (selection.kind === Kind.FIELD) this.field(selection, depth, deepest);
      else if (selection.kind === Kind.INLINE_FRAGMENT) this.selections(selection.selectionSet, depth, deepest);
      else this.spread(selection.name.value, depth, deepest);
    }
  }

  private field({ name, alias, selectionSet }: FieldNode, depth: number, deepest: number): void {
    if (alias) this.count('aliases');
    if (depth === 1) this.count('rootFields');
    const ofSchema = SCHEMA_FIELDS.has(name.value);
    if (ofSchema) this.introspects = true;
    const limit = ofSchema ? this.limits.introspectionDepth : deepest;
    if (depth > limit) throw tooMuch(limit === this.limits.depth ? 'depth' : 'introspectionDepth', limit);
    if (selectionSet) this.selections(selectionSet, depth + 1, limit);
  }

  private spread(name: string, depth: number, deepest: number): void {
    const fragment = this.fragments.get(name);
    // Circles and unknown names are for validation to tell.
    if (!fragment || this.open.has(name)) return;
    this.open.add(name);
    this.directives(fragment.directives?.length);
    this.selections(fragment.selectionSet, depth, deepest);
    this.open.delete(name);
  }

  private directives(count = 0): void {
    if (count > 0) this.count('directives', count);
  }

  private count(what: keyof typeof this.counts, by = 1): void {
    this.counts[what] += by;
    if (this.counts[what] > this.limits[what]) throw tooMuch(what, this.limits[what]);
  }
}

/**
 * Whether an operation asks for the schema.
 * @throws CodedError QUERY_TOO_COMPLEX naming the limit.
 */
export function measure(operation: OperationDefinitionNode, fragments: Fragments, limits: DocumentLimits): boolean {
  const meter = new Meter(fragments, limits);
  meter.operation(operation);
  return meter.introspects;
}
