import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isLeafType,
  Kind,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql';

/** `@listSize` of a field. */
export interface ListSize {
  assumed: number | undefined;
  /** Arguments that say how many. */
  slicing: readonly string[];
  /** Lists of the returned object that it speaks of; empty: the field itself. */
  sized: readonly string[];
}

export interface FieldCost {
  /** Name of its type. */
  type: string;
  list: boolean;
  weight: number;
  argumentWeights: ReadonlyMap<string, number>;
  listSize: ListSize | undefined;
}

const OBJECT_WEIGHT = 1;
/** Reading the schema is as dear as a page. */
const INTROSPECTION_WEIGHT = 50;

const INTROSPECTION: FieldCost = {
  type: '',
  list: false,
  weight: INTROSPECTION_WEIGHT,
  argumentWeights: new Map(),
  listSize: undefined,
};

/**
 * What each field costs, by IBM's cost directives as they are composed into the supergraph: `@cost` of the field, else
 * of its type, else 1 for an object and 0 for a scalar.
 */
export class CostModel {
  private readonly fields = new Map<string, FieldCost>();

  constructor(supergraphSdl: string, schema: GraphQLSchema) {
    const { definitions } = parse(supergraphSdl, { noLocation: true });
    const typeWeights = new Map<string, number>();
    for (const definition of definitions) {
      if (!('name' in definition) || !definition.name || !('directives' in definition)) continue;
      const weight = weightOf(definition.directives as readonly ConstDirectiveNode[] | undefined);
      if (weight !== undefined) typeWeights.set(definition.name.value, weight);
    }
    const weigh = (type: string): number =>
      typeWeights.get(type) ?? (isLeafType(schema.getType(type)) ? 0 : OBJECT_WEIGHT);
    for (const definition of definitions) {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        continue;
      for (const field of definition.fields ?? [])
        this.fields.set(`${definition.name.value}.${field.name.value}`, read(field, weigh));
    }
  }

  /** Undefined for `__typename` and for what validation refuses anyway. */
  field(parent: string, name: string): FieldCost | undefined {
    return name === '__schema' || name === '__type' ? INTROSPECTION : this.fields.get(`${parent}.${name}`);
  }

  /** Every field whose length its arguments say, as `Query.courses`. */
  *sliced(): Generator<[field: string, size: ListSize]> {
    for (const [name, { listSize }] of this.fields) if (listSize?.slicing.length) yield [name, listSize];
  }
}

function read(field: FieldDefinitionNode, weigh: (type: string) => number): FieldCost {
  const type = namedType(field.type);
  const weights = (field.arguments ?? []).flatMap(({ name, directives }): [string, number][] => {
    const weight = weightOf(directives);
    return weight === undefined ? [] : [[name.value, weight]];
  });
  return {
    type,
    list: isList(field.type),
    weight: weightOf(field.directives) ?? weigh(type),
    argumentWeights: new Map(weights),
    listSize: listSizeOf(field.directives),
  };
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | undefined {
  const weight = argumentsOf(directives, 'cost')?.weight;
  return typeof weight === 'number' ? weight : undefined;
}

function listSizeOf(directives: readonly ConstDirectiveNode[] | undefined): ListSize | undefined {
  const given = argumentsOf(directives, 'listSize');
  if (!given) return undefined;
  return {
    assumed: typeof given.assumedSize === 'number' ? given.assumedSize : undefined,
    slicing: names(given.slicingArguments),
    sized: names(given.sizedFields),
  };
}

function argumentsOf(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
): Record<string, unknown> | undefined {
  const directive = directives?.find((one) => one.name.value === name);
  if (!directive) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
  );
}

function names(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}

function isList(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isList(type.type));
}
