import { composeSchemaContract } from '@theguild/federation-composition';
import { buildASTSchema, type DocumentNode, type GraphQLSchema, Kind, parse, printSchema, visit } from 'graphql';
import { lexicographicSortSchema } from 'graphql';
import { CompositionError, type SubgraphSource } from '../composition';

/** The tag of what partners may see. */
export const CONTRACT_TAG = 'public';

/** Directives that mean something to readers of a schema; all others are the machinery's. */
const SHOWN = new Set(['deprecated', 'specifiedBy', 'oneOf']);
const CACHE_SCOPE = 'CacheControlScope';

/**
 * What is tagged in the contracts of the subgraphs and can be reached from a root field; see ADR 22. Subscriptions are
 * left out: the partner entrance has none. Throws CompositionError where a tagged field needs something untagged.
 */
export function composeContract(sources: readonly SubgraphSource[]): GraphQLSchema {
  const services = sources.map(({ name, url, sdl }) => ({ name, url, typeDefs: withoutSubscriptions(parse(sdl)) }));
  const filter = { include: new Set([CONTRACT_TAG]), exclude: new Set<string>() };
  const { publicSdl, errors } = composeSchemaContract(services, filter, true);
  if (!publicSdl) throw new CompositionError((errors ?? []).map(({ message }) => message));
  return lexicographicSortSchema(buildASTSchema(withoutMachinery(parse(publicSdl))));
}

export const printContract = (schema: GraphQLSchema): string => `${printSchema(schema)}\n`;

function withoutSubscriptions(document: DocumentNode): DocumentNode {
  return visit(document, {
    ObjectTypeDefinition: ({ name }) => (name.value === 'Subscription' ? null : undefined),
    ObjectTypeExtension: ({ name }) => (name.value === 'Subscription' ? null : undefined),
    OperationTypeDefinition: ({ operation }) => (operation === 'subscription' ? null : undefined),
  });
}

function withoutMachinery(document: DocumentNode): DocumentNode {
  return visit(document, {
    Directive: ({ name }) => (SHOWN.has(name.value) ? undefined : null),
    DirectiveDefinition: () => null,
    EnumTypeDefinition: ({ name }) => (name.value === CACHE_SCOPE ? null : undefined),
    SchemaExtension: ({ kind }) => (kind === Kind.SCHEMA_EXTENSION ? null : undefined),
  });
}
