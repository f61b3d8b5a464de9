import { type Logger, metricsRegistry } from '@cep/kit';
import { Router } from 'express';
import type { Transport } from '../transport';

export interface HealthOptions {
  subgraphs: readonly string[];
  transport: Transport;
  log: Logger;
  /** True once the gateway is going down: no new work should come. */
  draining(): boolean;
}

/** `/health`: the process lives. `/ready`: every enabled subgraph answers. `/metrics`: Prometheus. */
export function healthRoutes({ subgraphs, transport, log, draining }: HealthOptions): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok', service: 'gateway' });
  });
  router.get('/ready', async (_request, response) => {
    // Whoever asks should turn away now; how the subgraphs are is no longer of interest.
    if (draining()) return void response.status(503).json({ status: 'going down' });
    const states = await Promise.all(subgraphs.map(async (name) => [name, await stateOf(name)] as const));
    const ready = states.every(([, state]) => state === 'ready');
    response
      .status(ready ? 200 : 503)
      .json({ status: ready ? 'ready' : 'not ready', subgraphs: Object.fromEntries(states) });
  });
  router.get('/metrics', async (_request, response) => {
    response.type(metricsRegistry.contentType).send(await metricsRegistry.metrics());
  });
  return router;

  async function stateOf(name: string): Promise<'ready' | 'not ready'> {
    try {
      await transport.ready(name);
      return 'ready';
    } catch (error) {
      log.warn({ err: error, subgraph: name }, 'a subgraph is not ready');
      return 'not ready';
    }
  }
}
