export interface GatewayAddresses {
  /** For queries and mutations. */
  http: string;
  /** For subscriptions. */
  socket: string;
  /** The queue monitor, for administrators. */
  monitor: string;
}

const DEFAULT_PORT = 4000;

/** Where a page finds the gateway: the configured address, else the page's own host on port 4000. */
export function browserGateway(
  configured: string | undefined,
  page: { protocol: string; hostname: string },
): GatewayAddresses {
  const url = new URL(configured ?? `${page.protocol}//${page.hostname}:${DEFAULT_PORT}/graphql`);
  const secure = url.protocol === 'https:' || url.protocol === 'wss:';
  const rest = `//${url.host}`;
  return {
    http: `${secure ? 'https:' : 'http:'}${rest}${url.pathname}`,
    socket: `${secure ? 'wss:' : 'ws:'}${rest}${url.pathname}`,
    monitor: `${secure ? 'https:' : 'http:'}${rest}/queues`,
  };
}
