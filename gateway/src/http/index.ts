export { createApp } from './app';
export { defaultAllowedOrigins, originPolicy } from './cors';
export { graphqlEntrance } from './graphql-entrance';
export { gatewayMetrics } from './metrics';
