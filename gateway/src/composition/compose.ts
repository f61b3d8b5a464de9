import { composeServices } from '@apollo/composition';
import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  OperationTypeNode,
  parse,
} from 'graphql';
import type { SubgraphSource } from './sources';

/** The contracts do not fit together; each line names the type and the subgraphs at odds. */
export class CompositionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`the subgraphs do not compose\n${faults.map((fault) => `  - ${fault}`).join('\n')}`);
    this.name = 'CompositionError';
  }
}

/** Composes offline, from text alone. Throws CompositionError with every fault. */
export function composeSupergraph(sources: readonly SubgraphSource[]): string {
  const services = sources.map(({ name, sdl, url }) => ({ name, url, typeDefs: withoutInnerEvents(parse(sdl)) }));
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new CompositionError((errors ?? []).map((error) => error.message));
  return supergraphSdl;
}

/**
 * Subscriptions that only the gateway reads (`contentChanged`) go straight to their subgraph, never through a plan.
 * Composed, they would leave a graph whose other subscriptions are taken out with an empty root type, which is refused.
 */
function withoutInnerEvents(document: DocumentNode): DocumentNode {
  const root = document.definitions.find(isSubscriptionType);
  if (!root) return document;
  const fields = root.fields?.filter(({ directives }) => !isInaccessible(directives)) ?? [];
  const others = document.definitions.filter((definition) => definition !== root);
  if (fields.length > 0) return { ...document, definitions: [...others, { ...root, fields }] };
  return { ...document, definitions: others.map(withoutSubscriptionRoot) };
}

function isSubscriptionType(definition: DefinitionNode): definition is ObjectTypeDefinitionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === 'Subscription';
}

function withoutSubscriptionRoot(definition: DefinitionNode): DefinitionNode {
  if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) return definition;
  const kept = definition.operationTypes?.filter(({ operation }) => operation !== OperationTypeNode.SUBSCRIPTION) ?? [];
  return { ...definition, operationTypes: kept };
}

function isInaccessible(directives: readonly ConstDirectiveNode[] | undefined): boolean {
  return directives?.some(({ name }) => name.value === 'inaccessible') === true;
}
