import type { GatewayRequests } from '#lib/server/gateway.ts';
import type { Me } from '#lib/auth/me.ts';

declare global {
  namespace App {
    interface Error {
      /** As FORBIDDEN or SUBGRAPH_UNAVAILABLE. */
      code?: string;
      /** To find this failure in the logs. */
      requestId?: string;
    }
    interface Locals {
      requestId: string;
      /** The graph, as the caller of this request. */
      gateway: GatewayRequests;
      /** Who is calling; null for nobody. */
      me: Me | null;
      /** Set when the gateway did not answer who is calling: neither known nor unknown. */
      outage: boolean;
    }
  }
}

export {};
