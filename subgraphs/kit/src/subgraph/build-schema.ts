import { buildSubgraphSchema, printSubgraphSchema } from '@apollo/subgraph';
import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
import { buildSchema, createResolversMap, getMetadataStorage, type NonEmptyArray } from 'type-graphql';
import { enforceRules, type RootField } from '../auth/allow';
import { DateTimeScalar } from '../federation';
import { withTaggedTypes } from '../federation/tagged-types';
import type { RequestContext } from '../context';
import type { SubgraphDefinition } from './definition';

/** Imported directives must be declared; the gateway reads @cacheControl from the supergraph. */
const LINK = `extend schema
  @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@shareable", "@tag", "@cost", "@listSize", "@composeDirective", "@inaccessible"])
  @link(url: "https://specs.cep.example/cacheControl/v1.0", import: ["@cacheControl"])
  @composeDirective(name: "@cacheControl")

"How long, and for whom, an answer may be cached. Objects without a hint are not cached; scalars follow their parent."
directive @cacheControl(
  "Seconds."
  maxAge: Int
  "Who may share it."
  scope: CacheControlScope
  "Take the age of the parent field."
  inheritMaxAge: Boolean
) on FIELD_DEFINITION | OBJECT | INTERFACE | UNION

"Who may share a cached answer."
enum CacheControlScope @tag(name: "public") {
  "Everybody."
  PUBLIC
  "One person."
  PRIVATE
}
`;

/** TypeGraphQL insists on one; here every subscription reads the event log instead. */
const noPubSub = {
  publish: (): never => {
    throw new Error('nothing is published from a resolver: append an event to the log');
  },
  subscribe: (): never => {
    throw new Error('subscribe to the event log');
  },
};

export interface BuiltSchema {
  schema: GraphQLSchema;
  /** What is committed as `schema.graphql` and composed. */
  sdl: string;
  /** Every root field with what it asks of its caller. */
  rules: readonly RootField[];
}

/** Builds the executable schema and the SDL of a subgraph from its TypeGraphQL classes. */
export async function buildSubgraph(definition: SubgraphDefinition): Promise<BuiltSchema> {
  readPropertiesAsTheyAre();
  placeArgumentDirectives();
  const built = await buildSchema({
    resolvers: definition.resolvers as unknown as NonEmptyArray<new () => object>,
    orphanedTypes: (definition.orphanedTypes ?? []) as never,
    validate: false,
    pubSub: noPubSub,
    scalarsMap: [{ type: Date, scalar: DateTimeScalar }],
    // Directives are checked when the SDL is built as a federated schema, just below.
    skipCheck: true,
  });
  const rules = enforceRules(built);
  const typeDefs = parse(
    `${LINK}\n${print(withTaggedTypes(withoutOwnCacheControl(parse(printSubgraphSchema(built)))))}`,
  );
  const schema = buildSubgraphSchema([
    { typeDefs, resolvers: withReferences(createResolversMap(built), typeDefs, definition) as never },
  ]);
  return { schema, sdl: `${print(typeDefs)}\n`, rules };
}

/** A property needs no resolver: a list of fifty rows would call some hundreds of them to read what is at hand. */
function readPropertiesAsTheyAre(): void {
  for (const field of getMetadataStorage().fields) {
    field.simple ??= field.schemaName === field.name && !field.roles?.length && !field.middlewares?.length;
  }
}

/** The library keeps directives on a field resolver's arguments by its class, and looks for them by that of its object. */
function placeArgumentDirectives(): void {
  const { argumentDirectives, fieldResolvers, resolverClasses } = getMetadataStorage();
  for (const one of [...argumentDirectives]) {
    const ofField = fieldResolvers.some(
      ({ target, methodName }) => target === one.target && methodName === one.fieldName,
    );
    const target = ofField && resolverClasses.find((resolver) => resolver.target === one.target)?.getObjectType();
    const placed = ({ target: at, ...other }: typeof one): boolean =>
      at === target && other.fieldName === one.fieldName && other.parameterIndex === one.parameterIndex;
    if (target && !argumentDirectives.some(placed)) argumentDirectives.push({ ...one, target });
  }
}

/**
 * Given together with the rest: the library keeps them in a place of its own, which resolvers added later do not reach.
 * Where a subgraph resolves no references an id opens nothing; by itself the library would hand it back as the object.
 */
function withReferences(resolvers: object, typeDefs: DocumentNode, definition: SubgraphDefinition): object {
  const all: Record<string, object> = { ...resolvers };
  for (const type of entitiesIn(typeDefs)) all[type] = { ...all[type], __resolveReference: () => null };
  for (const type of Object.keys(definition.references)) {
    all[type] = {
      ...all[type],
      __resolveReference: (reference: { id: string }, context: RequestContext, info: GraphQLResolveInfo) =>
        context.reference(type, reference.id, info),
    };
  }
  return all;
}

function entitiesIn({ definitions }: DocumentNode): string[] {
  return definitions.flatMap((node) =>
    node.kind === Kind.OBJECT_TYPE_DEFINITION && node.directives?.some(({ name }) => name.value === 'key')
      ? [node.name.value]
      : [],
  );
}

function withoutOwnCacheControl(document: DocumentNode): DocumentNode {
  return visit(document, {
    DirectiveDefinition: (node) => (node.name.value === 'cacheControl' ? null : undefined),
    EnumTypeDefinition: (node) => (node.name.value === 'CacheControlScope' ? null : undefined),
    // The printer knows no types of directives and quotes what should be an enum value.
    Directive: (node) =>
      node.name.value === 'cacheControl' ? { ...node, arguments: node.arguments?.map(unquoted) } : undefined,
  });
}

function unquoted(argument: ArgumentNode): ArgumentNode {
  return argument.value.kind === Kind.STRING
    ? { ...argument, value: { kind: Kind.ENUM, value: argument.value.value } }
    : argument;
}
