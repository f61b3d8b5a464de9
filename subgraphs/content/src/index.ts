export { contentSubgraph } from './subgraph';
