import type { RequestEvent } from '@sveltejs/kit';

/** The visitor's address. With ADDRESS_HEADER set, adapter-node throws for a request that did not pass the proxy, as a health check. */
export function addressOf(event: Pick<RequestEvent, 'getClientAddress'>): string | null {
  try {
    return event.getClientAddress();
  } catch {
    return null;
  }
}
