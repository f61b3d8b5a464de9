import type { RunningSubgraph } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import { timedOut, unavailable } from './errors';
import type { Transport, UpstreamRequest } from './types';

export type LocalSubgraph = Pick<RunningSubgraph, 'name' | 'execute' | 'subscribe' | 'ready'>;

/** As apart: people are to have an answer within five seconds. */
const TIMEOUT_MS = 4_500;

/**
 * Calls subgraphs that run in this process: no HTTP, no serialisation, no signature, since nothing leaves the
 * process. What takes too long goes on until its statements time out; only the caller waits no longer for it.
 */
export function localTransport(subgraphs: readonly LocalSubgraph[], timeoutMs = TIMEOUT_MS): Transport {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const find = (name: string): LocalSubgraph => {
    const subgraph = byName.get(name);
    if (!subgraph) throw unavailable(name, new Error(`subgraph ${name} does not run in this process`));
    return subgraph;
  };
  return {
    // Async on purpose: a missing subgraph rejects like one that is down.
    execute: async (name, request) => timed(name, timeoutMs, find(name).execute(request)),
    subscribe: async (name, request) => asIterable(await find(name).subscribe(request), request),
    ready: async (name) => find(name).ready(),
    close: async () => undefined,
  };
}

async function timed<T>(name: string, limitMs: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(timedOut(name, limitMs)), limitMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

function asIterable(
  result: AsyncIterable<ExecutionResult> | ExecutionResult,
  request: UpstreamRequest,
): AsyncIterable<ExecutionResult> {
  if (!(Symbol.asyncIterator in result)) return one(result);
  const iterator = result[Symbol.asyncIterator]();
  const leave = (): void => void iterator.return?.();
  // Who left while the subscription was being opened would otherwise leave it open for good.
  if (request.signal?.aborted) leave();
  else request.signal?.addEventListener('abort', leave, { once: true });
  return { [Symbol.asyncIterator]: () => iterator };
}

async function* one(result: ExecutionResult): AsyncGenerator<ExecutionResult> {
  yield result;
}
