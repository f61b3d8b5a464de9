export { buildSubgraph } from './build-schema';
export * from './definition';
export type { SubgraphRequest } from './executor';
export * from './read-body';
export * from './run-main';
export * from './run-subgraph';
export type { SubgraphRuntime } from './runtime';
export * from './serve-subgraph';
export * from './start-subgraph';
