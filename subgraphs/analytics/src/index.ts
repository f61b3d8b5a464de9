export { analyticsSubgraph } from './subgraph';
