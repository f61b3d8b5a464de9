import { Client, fetchExchange } from '@urql/svelte';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { PUBLIC_GATEWAY_URL } from '$app/env/public';
import { renewSession } from '#lib/auth/renew-session.ts';
import { browserGateway, type GatewayAddresses } from './gateway-url';

let client: Client | undefined;

/** Where this page finds the gateway. In the browser only. */
export const addresses = (): GatewayAddresses => browserGateway(PUBLIC_GATEWAY_URL, location);

function gateway(): Client {
  client ??= new Client({
    url: addresses().http,
    exchanges: [fetchExchange],
    // GET is what Apollo's guard against forged requests refuses.
    preferGetMethod: false,
    fetchOptions: { credentials: 'include' },
  });
  return client;
}

export interface Failure {
  message: string;
  /** The request never arrived or nobody answered: trying again is safe to offer. */
  network: boolean;
  requestId: string | null;
}
export type Outcome<T> = { data: T; failure: null } | { data: null; failure: Failure };

const UNREACHABLE = 'No hay conexión con el servidor. No se ha guardado.';

interface CodedExtensions {
  code?: string;
  requestId?: string;
}

/** Sends one change from the browser; a session that has just ended is renewed and the change sent again. */
export async function mutate<T, V extends object>(
  document: TypedDocumentNode<T, V>,
  variables: V,
): Promise<Outcome<T>> {
  const first = await send(document, variables);
  // The gateway refused before it did anything, so sending again does nothing twice.
  if (first.unauthenticated && (await renewSession())) return (await send(document, variables)).outcome;
  return first.outcome;
}

async function send<T, V extends object>(
  document: TypedDocumentNode<T, V>,
  variables: V,
): Promise<{ outcome: Outcome<T>; unauthenticated: boolean }> {
  const { data, error } = await gateway().mutation(document, variables).toPromise();
  if (!error && data) return { outcome: { data, failure: null }, unauthenticated: false };
  const [graphQLError] = error?.graphQLErrors ?? [];
  const { code, requestId } = (graphQLError?.extensions ?? {}) as CodedExtensions;
  const failure: Failure = {
    message: graphQLError?.message ?? UNREACHABLE,
    network: graphQLError === undefined,
    requestId: requestId ?? null,
  };
  return { outcome: { data: null, failure }, unauthenticated: code === 'UNAUTHENTICATED' };
}
