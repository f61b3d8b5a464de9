export { createApp } from './app';
export { defaultAllowedOrigins, originPolicy } from './cors';
export { drain, DRAIN_IDLE_MS, type DrainTiming } from './drain';
export { Gate } from './gate';
export { asksGraph } from './graph-request';
export { graphqlEntrance } from './graphql-entrance';
export { gatewayMetrics } from './metrics';
export { defaultPatience, dropSilent, type Patience, serverOptions } from './patience';
export { baseSecurityHeaders } from './security-headers';
