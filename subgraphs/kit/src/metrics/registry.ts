import { collectDefaultMetrics, Registry } from 'prom-client';

/** What `/metrics` shows. */
export const metricsRegistry = new Registry();
collectDefaultMetrics({ register: metricsRegistry });
