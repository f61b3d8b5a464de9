import { CLAIMS_HEADER, operationText, signClaims } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { timedOut, unavailable } from './errors';
import { subscriptionLine, type SubscriptionLine } from './remote-subscriptions';
import type { Transport, UpstreamRequest } from './types';

export interface RemoteTransportOptions {
  /** Address of each subgraph, as http://127.0.0.1:4001; `/graphql` and `/ready` are added. */
  urls: Readonly<Record<string, string>>;
  /** CEP_SECRET: signs what the gateway vouches for. */
  secret: string;
  /** How long a subgraph may take, in milliseconds. Default 4,500: people are to have an answer within five seconds. */
  timeoutMs?: number;
  /** Kept-alive connections to each subgraph. Default 64. */
  connections?: number;
}

/** A page of a hundred items is a few hundred kilobytes; what goes on for longer than this is no answer. */
const MAX_ANSWER_BYTES = 4 * 1024 * 1024;

interface Line {
  pool: Pool;
  subscriptions: SubscriptionLine;
}

/** Reaches subgraphs that run apart: HTTP with keep-alive for operations, one WebSocket each for subscriptions. */
export function remoteTransport(options: RemoteTransportOptions): Transport {
  const timeoutMs = options.timeoutMs ?? 4_500;
  const { secret } = options;
  const lines = new Map<string, Line>(
    Object.entries(options.urls).map(([name, url]) => [
      name,
      {
        pool: new Pool(new URL(url).origin, {
          connections: options.connections ?? 64,
          maxResponseSize: MAX_ANSWER_BYTES,
        }),
        subscriptions: subscriptionLine(name, url, secret),
      },
    ]),
  );
  const find = (name: string): Line => {
    const line = lines.get(name);
    if (!line) throw unavailable(name, new Error(`subgraph ${name} has no address`));
    return line;
  };

  async function send(name: string, request: UpstreamRequest, signal: AbortSignal): Promise<string> {
    const { claims } = request;
    const text = operationText(request);
    const { body } = await find(name).pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        'x-request-id': claims.requestId,
        [CLAIMS_HEADER]: signClaims(claims, secret, { audience: name, body: text }),
      },
      body: text,
      signal,
    });
    return body.text();
  }

  return {
    async execute(name, request) {
      const answer = await timed(name, timeoutMs, request.signal, async (signal) => {
        try {
          return await send(name, request, signal);
        } catch (error) {
          if (request.repeatable && wasReset(error)) return send(name, request, signal);
          throw error;
        }
      });
      return parseResult(name, answer);
    },
    subscribe: async (name, request) => find(name).subscriptions.subscribe(request),
    async ready(name) {
      const status = await timed(name, timeoutMs, undefined, async (signal) => {
        const { statusCode, body } = await find(name).pool.request({ method: 'GET', path: '/ready', signal });
        await body.dump();
        return statusCode;
      });
      if (status !== 200) throw unavailable(name, new Error(`/ready answers ${status}`));
    },
    async close() {
      for (const line of lines.values()) {
        await line.subscriptions.close();
        await line.pool.close();
      }
    },
  };
}

async function timed<T>(
  name: string,
  limitMs: number,
  outer: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, limitMs);
  const giveUp = () => controller.abort();
  outer?.addEventListener('abort', giveUp, { once: true });
  try {
    return await work(controller.signal);
  } catch (error) {
    throw late ? timedOut(name, limitMs) : unavailable(name, error);
  } finally {
    clearTimeout(timer);
    outer?.removeEventListener('abort', giveUp);
  }
}

/** A proxy's HTML page, half a body or a bare string is no answer. */
function parseResult(name: string, text: string): ExecutionResult {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    throw unavailable(name, error);
  }
  if (isResult(parsed)) return parsed;
  throw unavailable(name, new Error('the answer is not a GraphQL result'));
}

function isResult(value: unknown): value is ExecutionResult {
  if (typeof value !== 'object' || value === null) return false;
  const dataIsObject = 'data' in value && (typeof value.data === 'object' || value.data === undefined);
  return dataIsObject || ('errors' in value && Array.isArray(value.errors));
}

const resets = new Set(['ECONNRESET', 'UND_ERR_SOCKET', 'EPIPE']);

/** The connection broke, as a kept-alive one does when the subgraph restarts. */
function wasReset(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && resets.has(String(error.code));
}
