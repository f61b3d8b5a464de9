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

/** A login that travels in cookies: the browser's to the gateway, the gateway's to the browser. */
export interface CookieSession {
  /** Read before each request: a renewed session counts from then on. */
  cookies(): string;
  receive(setCookies: readonly string[]): void;
}

/**
 * A client for one request. Without a session it asks as the public, as every page does that all may see:
 * a member of staff who visits them neither sees more nor passes the public cache by.
 */
export function createGraphClient(gateway: Gateway, visit: Visit, session?: CookieSession): Client {
  const headers: Record<string, string> = { 'x-request-id': visit.requestId };
  if (visit.clientIp) headers['x-forwarded-for'] = visit.clientIp;
  if (visit.userAgent) headers['user-agent'] = visit.userAgent;
  return new Client({
    url: gateway.url,
    exchanges: [fetchExchange],
    // Apollo's CSRF check refuses GET.
    preferGetMethod: false,
    requestPolicy: 'network-only',
    fetch: async (input, init) => {
      const response = await fetch(input, { ...init, signal: AbortSignal.timeout(gateway.timeoutMs) });
      session?.receive(response.headers.getSetCookie());
      return response;
    },
    fetchOptions: () => ({ headers: session ? { ...headers, cookie: session.cookies() } : headers }),
  });
}
