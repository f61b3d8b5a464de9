import { parse } from 'graphql';
import { LRUCache } from 'lru-cache';
import { CachePolicies } from './cache';
import type { FederatedGraph, GraphVersion } from './composition';
import { SocketDocuments, SubscriptionPlanner } from './subscriptions';

/** What is derived from one version of the graph. */
export interface CurrentGraph {
  version: GraphVersion;
  planner: SubscriptionPlanner;
  documents: SocketDocuments;
  /** Seconds that the answer to a valid document may be kept. */
  maxAge(query: string, operationName: string | undefined): number;
}

/** The derived parts of the graph as it is now; a new composition replaces them all together. */
export function currentGraph(graph: FederatedGraph): () => CurrentGraph {
  let current: CurrentGraph | undefined;
  graph.onVersion((version) => {
    current = {
      version,
      planner: new SubscriptionPlanner(version, graph.services),
      documents: new SocketDocuments(version.apiSchema),
      maxAge: rememberedAges(version),
    };
  });
  return () => {
    if (!current) throw new Error('the graph is not composed yet');
    return current;
  };
}

function rememberedAges({ supergraphSdl }: GraphVersion): CurrentGraph['maxAge'] {
  const policies = new CachePolicies(supergraphSdl);
  const ages = new LRUCache<string, number>({ max: 2_000 });
  return (query, operationName) => {
    const key = `${operationName ?? ''}\n${query}`;
    const known = ages.get(key);
    if (known !== undefined) return known;
    const age = policies.maxAge(parse(query, { noLocation: true }), operationName);
    ages.set(key, age);
    return age;
  };
}
