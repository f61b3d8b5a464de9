import { Client, fetchExchange } from '@urql/svelte';

export interface Visit {
  requestId: string;
  /** The visitor's own address; the gateway limits by it, not by this server's. */
  clientIp: string | null;
  userAgent: string | null;
}

export interface Gateway {
  url: string;
  timeoutMs: number;
}

/**
 * A client for one request. It carries no cookies: the storefront always asks as the public,
 * so a member of staff who visits it neither sees more nor passes the public cache by.
 */
export function createGraphClient(gateway: Gateway, visit: Visit): Client {
  const headers: Record<string, string> = { 'x-request-id': visit.requestId };
  if (visit.clientIp) headers['x-forwarded-for'] = visit.clientIp;
  if (visit.userAgent) headers['user-agent'] = visit.userAgent;
  return new Client({
    url: gateway.url,
    exchanges: [fetchExchange],
    // Apollo's CSRF check refuses GET.
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(gateway.timeoutMs) }),
    fetchOptions: { headers },
  });
}
