export {
  CompositionError,
  committedSources,
  knownSubgraphs,
  type KnownSubgraph,
  type SubgraphSource,
} from './composition';
export { createGateway, type Gateway } from './gateway';
export { DRAIN_IDLE_MS } from './http';
export type { GatewayOptions } from './options';
export { localTransport, remoteTransport, type LocalSubgraph, type Transport } from './transport';
