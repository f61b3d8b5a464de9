import type { QueryPlan } from '@apollo/query-planner';
import {
  buildASTSchema,
  getNamedType,
  type GraphQLNamedType,
  type GraphQLSchema,
  isAbstractType,
  isEnumType,
  Kind,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
} from 'graphql';
import type { SubgraphSource } from './sources';

/**
 * Most operations of the storefront need one subgraph. When the whole plan is one fetch and the client's document is
 * valid against that subgraph as it stands, the subgraph's answer is the client's answer: reshaping it field by field,
 * as the plan executor does, would cost more than the query itself.
 */
export class SingleSubgraphFinder {
  private readonly schemas: ReadonlyMap<string, GraphQLSchema>;

  constructor(
    sources: readonly SubgraphSource[],
    private readonly apiSchema: GraphQLSchema,
  ) {
    this.schemas = new Map(
      sources.map(({ name, sdl }) => [name, buildASTSchema(parse(sdl), { assumeValidSDL: true })]),
    );
  }

  /** The one subgraph that can answer the document by itself, or null. */
  find(plan: QueryPlan, document: DocumentNode): string | null {
    if (plan.node?.kind !== 'Fetch' || countOperations(document) !== 1) return null;
    const schema = this.schemas.get(plan.node.serviceName);
    if (!schema || !safelyValid(schema, document) || this.needsReshaping(schema, document)) return null;
    return plan.node.serviceName;
  }

  /** Introspection is the gateway's to answer, and values that the API hides must not slip through. */
  private needsReshaping(schema: GraphQLSchema, document: DocumentNode): boolean {
    let found = false;
    const typeInfo = new TypeInfo(schema);
    const enter = (node: { name: { value: string } }): void => {
      const type = typeInfo.getType();
      if (node.name.value === '__schema' || node.name.value === '__type') found = true;
      else if (type && this.hidesPartOf(schema, getNamedType(type))) found = true;
    };
    visit(document, visitWithTypeInfo(typeInfo, { Field: enter }));
    return found;
  }

  private hidesPartOf(schema: GraphQLSchema, type: GraphQLNamedType): boolean {
    if (isAbstractType(type)) {
      return schema.getPossibleTypes(type).some(({ name }) => !this.apiSchema.getType(name));
    }
    if (!isEnumType(type)) return false;
    const shown = this.apiSchema.getType(type.name);
    return !isEnumType(shown) || type.getValues().some(({ name }) => !shown.getValue(name));
  }
}

function countOperations(document: DocumentNode): number {
  return document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
}

function safelyValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  try {
    return validate(schema, document).length === 0;
  } catch {
    // graphql-js can throw on odd documents; the plan executor copes.
    return false;
  }
}
