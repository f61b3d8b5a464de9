import { waitFor } from '@cep/kit/testing';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import type { Person } from './people';

export interface Answer {
  data: Record<string, unknown> | null;
  /** Codes of its errors. */
  codes: string[];
}

interface Result {
  data?: Record<string, unknown> | null;
  errors?: readonly { message: string; extensions?: { code?: string } }[];
}

export interface Line {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  close(): Promise<void>;
}

export interface SocketLine extends Line {
  /** Resolves with the first event or refusal; what makes an event is done again until one comes. */
  first(query: string, variables: Record<string, unknown>, provoke: () => Promise<unknown>): Promise<Answer>;
  /** All events and refusals from now on. */
  listen(query: string, variables?: Record<string, unknown>): { heard: Answer[]; stop(): void };
}

/** One request for each question. */
export function overHttp(url: string, { headers }: Person): Line {
  return {
    ask: async (query, variables) => {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return toAnswer((await response.json()) as Result);
    },
    close: async () => undefined,
  };
}

/** One socket for all questions. */
export function overSocket(url: string, { headers }: Person): SocketLine {
  class WithHeaders extends WebSocket {
    constructor(address: string, protocol: string) {
      super(address, protocol, { headers });
    }
  }
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WithHeaders, retryAttempts: 0 });
  const listen: SocketLine['listen'] = (query, variables) => {
    const heard: Answer[] = [];
    const stop = client.subscribe(
      { query, variables },
      {
        next: (result) => heard.push(toAnswer(result as Result)),
        error: (error) =>
          heard.push(toAnswer({ errors: Array.isArray(error) ? error : [{ message: closing(error) }] })),
        complete: () => undefined,
      },
    );
    return { heard, stop };
  };
  return {
    listen,
    ask: async (query, variables) => {
      const { heard } = listen(query, variables);
      return waitFor(() => heard[0], { what: `an answer to ${query}` });
    },
    first: async (query, variables, provoke) => {
      const { heard, stop } = listen(query, variables);
      const answer = await waitFor(
        async () => {
          if (!heard[0]) await provoke();
          return heard[0];
        },
        { what: `an event of ${query}` },
      );
      stop();
      return answer;
    },
    close: async () => client.dispose(),
  };
}

/** Of a socket that was closed on us, its code. */
function closing(event: unknown): string {
  return `closed ${String((event as { code?: number }).code)}`;
}

function toAnswer({ data = null, errors = [] }: Result): Answer {
  return { data, codes: errors.map(({ message, extensions }) => extensions?.code ?? message) };
}
