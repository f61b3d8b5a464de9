export { identitySubgraph } from './subgraph';
