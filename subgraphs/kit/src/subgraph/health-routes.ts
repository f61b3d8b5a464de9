import type { ServerResponse } from 'node:http';
import type { Logger } from '../logging';
import { metricsRegistry } from '../metrics';

export interface Health {
  service: string;
  log: Logger;
  /** @throws while it cannot do its work. */
  ready(): Promise<void>;
  /** True once it is going down: no new work should come. */
  draining(): boolean;
}

/** `/health`: the process lives. `/ready`: it can work. `/metrics`: Prometheus. False for any other path. */
export async function answerHealth(health: Health, path: string, response: ServerResponse): Promise<boolean> {
  if (path === '/health') sendJson(response, 200, { status: 'ok', service: health.service });
  else if (path === '/ready') await answerReady(health, response);
  else if (path === '/metrics') {
    const text = await metricsRegistry.metrics();
    response.writeHead(200, { 'content-type': metricsRegistry.contentType }).end(text);
  } else return false;
  return true;
}

async function answerReady(health: Health, response: ServerResponse): Promise<void> {
  try {
    if (health.draining()) throw new Error('going down');
    await health.ready();
    sendJson(response, 200, { status: 'ready', service: health.service });
  } catch (err) {
    if (!health.draining()) health.log.warn({ err }, 'not ready');
    sendJson(response, 503, { status: 'not ready', service: health.service });
  }
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  const text = JSON.stringify(body);
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'content-length': Buffer.byteLength(text) })
    .end(text);
}
