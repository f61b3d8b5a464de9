export {
  CompositionError,
  committedSources,
  knownSubgraphs,
  type KnownSubgraph,
  type SubgraphSource,
} from './composition';
export { createGateway, type Gateway } from './gateway';
export { DRAIN_IDLE_MS } from './http';
export { guardEnv, guardOptions, refuseUnguarded, socketLimits } from './guard';
export type { GatewayOptions } from './options';
export { localTransport, remoteTransport, type LocalSubgraph, type Transport } from './transport';
