import { setTimeout as pause } from 'node:timers/promises';
import { waitFor } from '@cep/kit/testing';
import { environmentOf } from '../harness/processes';
import type { Product, Twin } from '../harness/product';

/** Two of one program: the supervised one, which its launcher starts again, and a twin on a port of its own. */
export interface Pair {
  name: string;
  ports: readonly [number, number];
  /** What was heard of each that went down before it refused connections. */
  readonly saidNotReady: number;
  /** Ends one after the other with SIGTERM; the next only when the last is ready again. */
  roll(): Promise<void>;
}

const READY_MS = 60_000;
const ASK_EVERY_MS = 20;

export async function pairOf(product: Product, name: string, second: number): Promise<Pair> {
  const first = Number(environmentOf(product.pid(name))['PORT']);
  let twin: Twin = product.twin(name, { PORT: String(second) });
  let saidNotReady = 0;
  await ready(second);

  /** Asks for its health until nobody listens any more. */
  async function watchLeaving(port: number): Promise<void> {
    for (let said = false; ; await pause(ASK_EVERY_MS)) {
      const status = await statusOf(port);
      if (status === null) return;
      if (status === 503 && !said) saidNotReady += 1;
      said ||= status === 503;
    }
  }

  return {
    name,
    ports: [first, second],
    get saidNotReady() {
      return saidNotReady;
    },
    async roll() {
      const old = product.signal(name, 'SIGTERM');
      await watchLeaving(first);
      await waitFor(() => product.programs().some((program) => program.name === name && program.pid !== old), {
        timeoutMs: READY_MS,
        what: `another ${name}`,
      });
      await ready(first);
      twin.signal('SIGTERM');
      await watchLeaving(second);
      const code = await twin.exited;
      if (code !== 0) throw new Error(`${name} ended with ${code} when it was asked to`);
      twin = product.twin(name, { PORT: String(second) });
      await ready(second);
    },
  };
}

const ready = (port: number): Promise<unknown> =>
  waitFor(async () => (await statusOf(port)) === 200, { timeoutMs: READY_MS, what: `port ${port}` });

/** Null when nobody listens. */
async function statusOf(port: number): Promise<number | null> {
  try {
    // A connection of its own each time: what is kept would be answered longer than new ones are taken.
    const response = await fetch(`http://127.0.0.1:${port}/ready`, { headers: { connection: 'close' } });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}
