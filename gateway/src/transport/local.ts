import type { RunningSubgraph } from '@cep/kit';
import type { ExecutionResult } from 'graphql';
import { unavailable } from './errors';
import type { Transport, UpstreamRequest } from './types';

export type LocalSubgraph = Pick<RunningSubgraph, 'name' | 'execute' | 'subscribe' | 'ready'>;

/**
 * Calls subgraphs that run in this process: no HTTP, no serialisation, no signature, since nothing leaves the
 * process. There is no time limit either: the statement timeout of the data source is the limit.
 */
export function localTransport(subgraphs: readonly LocalSubgraph[]): Transport {
  const byName = new Map(subgraphs.map((subgraph) => [subgraph.name, subgraph]));
  const find = (name: string): LocalSubgraph => {
    const subgraph = byName.get(name);
    if (!subgraph) throw unavailable(name, new Error(`subgraph ${name} does not run in this process`));
    return subgraph;
  };
  return {
    // Async on purpose: a missing subgraph rejects like one that is down.
    execute: async (name, request) => find(name).execute(request),
    subscribe: async (name, request) => asIterable(await find(name).subscribe(request), request),
    ready: async (name) => find(name).ready(),
    close: async () => undefined,
  };
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
