import type { Claims } from '@cep/kit';
import type { SessionState } from '../authentication';

/** What one operation carries through the gateway. */
export interface GatewayContext {
  claims: Claims;
  session: SessionState;
  /** Set-Cookie headers that subgraphs ask for; the HTTP entrance writes them. */
  setCookies: string[];
}
