import type { Logger } from '@cep/kit';
import type { Histogram } from 'prom-client';
import type { Transport } from './types';

export interface MeasuredOptions {
  /** Seconds by `subgraph` and `outcome` (ok, failed). */
  latency: Histogram<'subgraph' | 'outcome'>;
  log: Logger;
}

/** Times each hop and logs, once and with its cause, the one that got no answer. */
export function measuredTransport(inner: Transport, { latency, log }: MeasuredOptions): Transport {
  return {
    ...inner,
    async execute(subgraph, request) {
      const start = performance.now();
      try {
        const result = await inner.execute(subgraph, request);
        latency.observe({ subgraph, outcome: 'ok' }, (performance.now() - start) / 1000);
        return result;
      } catch (error) {
        latency.observe({ subgraph, outcome: 'failed' }, (performance.now() - start) / 1000);
        log.warn({ err: error, subgraph, requestId: request.claims.requestId }, 'a subgraph gave no answer');
        throw error;
      }
    },
  };
}
