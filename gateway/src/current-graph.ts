import { LRUCache } from 'lru-cache';
import { CachePolicies } from './cache';
import type { FederatedGraph, GraphVersion } from './composition';
import type { Guard, GuardedDocuments } from './guard';
import { SubscriptionPlanner } from './subscriptions';

/** What is derived from one version of the graph. */
export interface CurrentGraph {
  version: GraphVersion;
  planner: SubscriptionPlanner;
  /** For both entrances: a document is read once. */
  documents: GuardedDocuments;
  /** Seconds that the answer to a valid document may be kept. */
  maxAge(query: string, operationName: string | undefined): number;
}

/** The derived parts of the graph as it is now; a new composition replaces them all together. */
export function currentGraph(graph: FederatedGraph, guard: Guard): () => CurrentGraph {
  let current: CurrentGraph | undefined;
  graph.onVersion((version) => {
    const documents = guard.documents(version);
    const planner = new SubscriptionPlanner(version, graph.services);
    current = { version, planner, documents, maxAge: rememberedAges(version, documents) };
  });
  return () => {
    if (!current) throw new Error('the graph is not composed yet');
    return current;
  };
}

function rememberedAges({ supergraphSdl }: GraphVersion, documents: GuardedDocuments): CurrentGraph['maxAge'] {
  const policies = new CachePolicies(supergraphSdl);
  const ages = new LRUCache<string, number>({ max: 2_000 });
  return (query, operationName) => {
    const key = `${operationName ?? ''}\n${query}`;
    const known = ages.get(key);
    if (known !== undefined) return known;
    const read = documents.read(query);
    const age = read.kind === 'document' ? policies.maxAge(read.document, operationName) : 0;
    ages.set(key, age);
    return age;
  };
}
