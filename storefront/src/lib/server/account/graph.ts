import { GATEWAY_TIMEOUT_MS, GATEWAY_URL } from '$app/env/private';
import { copySetCookies, gatewayCookies } from '@cep/ui/session';
import type { RequestEvent } from '@sveltejs/kit';
import type { Client } from '@urql/svelte';
import { createGraphClient } from '#lib/graphql/client.ts';
import { addressOf } from '../visit.ts';

type Visit = Pick<RequestEvent, 'cookies' | 'request' | 'locals' | 'getClientAddress'>;

/**
 * The graph as whoever sent this request; `locals.graph` asks as the public. For pages of the account alone: what it
 * answers is personal. New cookies go to the browser, unless `keep` takes them.
 */
export function accountGraph(event: Visit, keep?: (setCookies: readonly string[]) => void): Client {
  return createGraphClient(
    { url: GATEWAY_URL, timeoutMs: GATEWAY_TIMEOUT_MS },
    {
      requestId: event.locals.requestId,
      clientIp: addressOf(event),
      userAgent: event.request.headers.get('user-agent'),
    },
    {
      cookies: () => gatewayCookies(event.cookies),
      receive: keep ?? ((setCookies) => copySetCookies(event.cookies, setCookies)),
    },
  );
}
