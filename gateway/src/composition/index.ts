export { createGraphServer } from './apollo-server';
export { CompositionError, composeSupergraph } from './compose';
export type { GatewayContext } from './context';
export { createFederatedGraph, type FederatedGraph, type GraphVersion } from './federated-graph';
export { committedSources, knownSubgraphs, type KnownSubgraph, type SubgraphSource } from './sources';
