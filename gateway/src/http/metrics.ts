import { Counter, Gauge, Histogram, metricsRegistry } from '@cep/kit';
import type { Metric } from 'prom-client';

export interface GatewayMetrics {
  subgraphLatency: Histogram<'subgraph' | 'outcome'>;
  sockets: Gauge;
  cacheLookups: Counter<'outcome'>;
  refusals: Counter<'code'>;
  /** Figures that are read when Prometheus asks; the latest gateway of the process answers. */
  observe(sources: ObservedFigures): void;
}

export interface ObservedFigures {
  subscriptions(): number;
  streams(): number;
  cacheBytes(): number;
}

let observed: ObservedFigures | undefined;

/** The gateway's own figures; two gateways of one process (as in tests) share them. */
export function gatewayMetrics(): GatewayMetrics {
  const registers = [metricsRegistry];
  return {
    subgraphLatency: once(
      'cep_gateway_subgraph_seconds',
      (name) =>
        new Histogram({
          name,
          help: 'Time from sending an operation to a subgraph to its answer.',
          labelNames: ['subgraph', 'outcome'],
          buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
          registers,
        }),
    ),
    sockets: once('cep_gateway_websockets', (name) => new Gauge({ name, help: 'Open WebSockets.', registers })),
    cacheLookups: once(
      'cep_gateway_cache_lookups_total',
      (name) => new Counter({ name, help: 'Look-ups in the answer cache.', labelNames: ['outcome'], registers }),
    ),
    refusals: once(
      'cep_gateway_refused_total',
      (name) =>
        new Counter({
          name,
          help: 'Operations refused before anything was executed.',
          labelNames: ['code'],
          registers,
        }),
    ),
    observe: (sources) => {
      observed = sources;
      gaugeOf('cep_gateway_subscriptions', 'Subscriptions of clients.', () => observed?.subscriptions() ?? 0);
      gaugeOf(
        'cep_gateway_upstream_streams',
        'Upstream subscriptions that sockets share.',
        () => observed?.streams() ?? 0,
      );
      gaugeOf('cep_gateway_cache_bytes', 'Size of the answer cache.', () => observed?.cacheBytes() ?? 0);
    },
  };
}

function gaugeOf(name: string, help: string, read: () => number): void {
  once(
    name,
    () =>
      new Gauge({
        name,
        help,
        registers: [metricsRegistry],
        collect() {
          this.set(read());
        },
      }),
  );
}

function once<M extends Metric>(name: string, create: (name: string) => M): M {
  // The registry forgets the class of what it holds; the name is ours alone.
  return (metricsRegistry.getSingleMetric(name) as M | undefined) ?? create(name);
}
