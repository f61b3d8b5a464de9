import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** In none of the bad ones does a request reach the provider. */
export type ProviderMood = 'well' | 'limit' | 'hang';

export interface ProviderLine {
  url: string;
  mood: ProviderMood;
  readonly spoilt: number;
  /** Requests for the same thing that came sooner than the last 429 had asked for. */
  readonly impatient: number;
  close(): Promise<void>;
}

/** Longer than the first pause that a job makes by itself, or patience would prove nothing. */
const RETRY_AFTER_S = 6;
/** Timers of two processes do not agree to the millisecond. */
const TOLERANCE_MS = 100;

/** Stands before an HTTP provider: turns away with a Retry-After and remembers who did not heed it, or hangs. */
export async function providerLine(target: string): Promise<ProviderLine> {
  const { hostname, port } = new URL(target);
  const notBefore = new Map<string, number>();
  const line = { mood: 'well' as ProviderMood, spoilt: 0, impatient: 0 };

  async function answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method, url: path = '', headers } = incoming;
    const body = await buffer(incoming);
    if (Date.now() + TOLERANCE_MS < (notBefore.get(path) ?? 0)) line.impatient += 1;
    if (line.mood !== 'well') line.spoilt += 1;
    if (line.mood === 'hang') return;
    if (line.mood === 'limit') {
      notBefore.set(path, Date.now() + RETRY_AFTER_S * 1_000);
      response.writeHead(429, { 'retry-after': String(RETRY_AFTER_S), 'content-type': 'application/problem+json' });
      response.end('{"title":"Too Many Requests","status":429}');
      return;
    }
    const forward = request({ hostname, port, method, path, headers }, (far) => {
      response.writeHead(far.statusCode ?? 502, far.headers);
      far.pipe(response);
      far.on('error', () => response.destroy());
    });
    forward.on('error', () => response.destroy());
    forward.end(body);
  }

  const server = createServer((incoming, response) => {
    answer(incoming, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(line, {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
