import { newId } from '@cep/kit';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

export interface GraphClient {
  ask<T>(query: string, variables?: Record<string, unknown>): Promise<T>;
  /** Whether the answer came from the gateway's cache. */
  isCached(query: string, variables?: Record<string, unknown>): Promise<boolean>;
  /** Answers so far, and how to cut the line. */
  listen<T>(query: string, variables?: Record<string, unknown>): Listening<T>;
}

interface Listening<T> {
  received: T[];
  errors: unknown[];
  /** The code its socket was closed with; undefined while it is open. */
  closedWith(): number | undefined;
  cut(): void;
}

/** Talks to a graph as a browser does, with the cookies it was given. */
export function graphClient(url: string, cookie?: string): GraphClient {
  return {
    ask: async <T>(query: string, variables?: Record<string, unknown>) => {
      const { data, errors } = await post(url, query, variables, cookie);
      if (errors) throw new Error(JSON.stringify(errors));
      return data as T;
    },
    isCached: async (query, variables) => (await post(url, query, variables, cookie)).response.headers.has('age'),
    listen: <T>(query: string, variables?: Record<string, unknown>) => {
      class WithCookie extends WebSocket {
        constructor(address: string, protocol: string) {
          super(address, protocol, { headers: cookie ? { cookie } : {} });
        }
      }
      let code: number | undefined;
      const client = createClient({
        url: url.replace('http', 'ws'),
        webSocketImpl: WithCookie,
        retryAttempts: 0,
        on: { closed: (event) => (code = (event as { code: number }).code) },
      });
      const received: T[] = [];
      const errors: unknown[] = [];
      client.subscribe(
        { query, variables },
        {
          next: ({ data }) => received.push(data as T),
          error: (error) => errors.push(error),
          complete: () => undefined,
        },
      );
      return { received, errors, closedWith: () => code, cut: () => client.terminate() };
    },
  };
}

/** Logs a demo user in and returns the cookies as a browser sends them back. */
export async function logIn(url: string, email: string): Promise<string> {
  const query = 'mutation ($input: LoginInput!) { login(input: $input) { user { name } errors { message } } }';
  const { response } = await post(url, query, { input: { email, password: 'demostracion-2026' } });
  return response.headers
    .getSetCookie()
    .map((header) => header.split(';')[0])
    .join('; ');
}

async function post(url: string, query: string, variables?: Record<string, unknown>, cookie?: string) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-request-id': newId(), ...(cookie ? { cookie } : {}) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  return { response, data, errors };
}
