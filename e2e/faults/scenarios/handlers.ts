import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { type JobQueues, provisionDatabase, roleUrl } from '@cep/kit';
import { waitFor } from '@cep/kit/testing';
import { memoSubgraph } from '@cep/kit/testing/memo-subgraph';
import { supervise } from '../../../infra/scripts/lib/supervise.cjs';
import { freePorts } from '../../harness/ports';
import { queuesOf } from '../harness/queue';
import type { Scenario } from '../harness/scenario';
import type { Stage } from '../harness/stage';

const FINE = 60;
/** Poison among them: each of the first two takes its worker along as often as it is tried. */
const POISON = ['kills its process', 'throws where nobody catches', 'never ends'] as const;

/** Two workers of their own on the queue engine of the product, started again when they fall as `start` does it. */
async function startWorkers({ product, redis, provider }: Stage) {
  await provisionDatabase({ adminUrl: product.databaseUrl, secret: product.secret, subgraphs: [memoSubgraph] });
  const logDir = `${product.dataDir}/logs`;
  mkdirSync(logDir, { recursive: true });
  const ports = await freePorts(2);
  const workers = ports.map((port, index) =>
    supervise(
      {
        name: `trial-worker-${index}`,
        args: [resolve(__dirname, '../harness/trial-worker.cjs')],
        env: {
          NODE_ENV: 'production',
          LOG_LEVEL: 'warn',
          CEP_SECRET: product.secret,
          DATABASE_URL: roleUrl(product.databaseUrl, product.secret, 'memo'),
          JOBS_DATABASE_URL: roleUrl(product.databaseUrl, product.secret, 'jobs'),
          REDIS_URL: redis?.url,
          PROVIDER_URL: provider.url,
          PORT: String(port),
        },
        health: `http://127.0.0.1:${port}/ready`,
      },
      { logDir, say: () => undefined },
    ),
  );
  await Promise.all(workers.map((worker) => worker.ready()));
  return { stop: async () => void (await Promise.all(workers.map((worker) => worker.stop()))) };
}

const jobOf = (name: string, address: string) => ({
  name,
  data: {
    input: { text: address },
    label: name,
    requestId: 'trial',
    eventId: randomUUID(),
    subject: { type: 'Memo', id: randomUUID() },
  },
  opts: { jobId: randomUUID(), attempts: 2 },
});

async function deadLetter(queues: JobQueues, ids: readonly string[]): Promise<void> {
  for (const id of ids)
    await waitFor(async () => (await queues.queue('trial').getJob(id))?.failedReason, {
      timeoutMs: 120_000,
      what: `the dead letter of ${id}`,
    });
}

const handlers: Scenario = {
  name: 'bad-handlers',
  title: 'handlers that kill their process, throw where nobody catches, and never end, between sixty that are fine',
  // The workers that fall are not those of the load: what it measures must not change at all.
  limits: { gapMs: 3_000 },
  fault: async ({ stage }) => {
    const workers = await startWorkers(stage);
    const queues = queuesOf(stage);
    try {
      const prefix = `trial-${randomUUID()}`;
      const fine = Array.from({ length: FINE }, (_, index) => jobOf('fine', `${prefix}-${index}`));
      const poison = POISON.map((name) => jobOf(name, 'nobody'));
      await queues.queue('trial').addBulk([...fine.slice(0, FINE / 2), ...poison, ...fine.slice(FINE / 2)]);
      await deadLetter(
        queues,
        poison.map(({ opts }) => opts.jobId),
      );
      const open = () => fine.filter(({ data }) => stage.provider.count(data.input.text) === 0);
      const all = waitFor(() => open().length === 0, { timeoutMs: 90_000 });
      await all.catch(async () => {
        const [left] = open();
        const job = left ? await queues.queue('trial').getJob(left.opts.jobId) : undefined;
        throw new Error(
          `${open().length} of the sixty that are fine were not done; one of them: ${JSON.stringify(job)}`,
        );
      });
    } finally {
      await queues.close();
      await workers.stop();
    }
  },
};

export const handlerFaults: readonly Scenario[] = [handlers];
