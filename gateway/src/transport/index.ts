export { isLineFailure, timedOut, unavailable } from './errors';
export { localTransport, type LocalSubgraph } from './local';
export { measuredTransport } from './measured';
export { remoteTransport, type RemoteTransportOptions } from './remote';
export type { Transport, UpstreamRequest } from './types';
