import type { Transport } from '@cep/gateway';
import type { Claims, Principal } from '@cep/kit';

/** Principals by the id that the bearer of a token has. */
export type Principals = ReadonlyMap<string, Principal>;

/** A transport on which some bearers are other principals: there are roles that no login gives. */
export function actingAs(transport: Transport, principals: Principals): Transport {
  const told = <T extends { claims: Claims }>(request: T): T => {
    const principal = principals.get(request.claims.principal.userId ?? '');
    return principal ? { ...request, claims: { ...request.claims, principal } } : request;
  };
  return {
    execute: (subgraph, request) => transport.execute(subgraph, told(request)),
    subscribe: (subgraph, request) => transport.subscribe(subgraph, told(request)),
    ready: (subgraph) => transport.ready(subgraph),
    close: () => transport.close(),
  };
}
