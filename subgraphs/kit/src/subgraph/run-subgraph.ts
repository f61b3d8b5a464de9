import { createServer } from 'node:http';
import { z } from 'zod';
import { baseEnv, parseEnv, port, postgresUrl } from '../env';
import { JobQueues } from '../jobs';
import { createLogger } from '../logging';
import type { SubgraphDefinition } from './definition';
import { answerHealth, type Health } from './health-routes';
import { runMain } from './run-main';
import { serveSubgraph } from './serve-subgraph';
import { startSubgraph } from './start-subgraph';

/** Environment of one subgraph as a process of its own. */
export const subgraphEnv = baseEnv
  .extend({
    DATABASE_URL: postgresUrl.describe('with the role of this subgraph'),
    JOBS_DATABASE_URL: postgresUrl.optional().describe('with the role cep_jobs; not needed with REDIS_URL'),
    PORT: port,
  })
  .refine(({ REDIS_URL, JOBS_DATABASE_URL }) => REDIS_URL || JOBS_DATABASE_URL, {
    path: ['JOBS_DATABASE_URL'],
    message: 'is needed without REDIS_URL: the address with the role cep_jobs',
  });

type Environment = z.infer<typeof subgraphEnv>;

/** `main.ts` of a subgraph: serves the graph; its jobs run elsewhere. */
export function runSubgraph(definition: SubgraphDefinition, source: NodeJS.ProcessEnv): void {
  runMain(async () => {
    const env = parseEnv(definition.name, subgraphEnv, source);
    const { log, jobs, subgraph } = await start(definition, env, false);
    const served = await serveSubgraph(subgraph, { host: env.HOST, port: env.PORT, secret: env.CEP_SECRET });
    log.info({ port: served.port }, 'serving');
    return {
      log,
      stop: async () => {
        await served.close();
        await subgraph.stop();
        await jobs.close();
      },
    };
  });
}

export interface RunWorkerOptions {
  /** Reads what its handlers need of the environment, so that a fault shows now and not at the first job. @throws EnvError */
  check?(): unknown;
}

/** `worker.ts` of a subgraph: runs its jobs; its port shows health and metrics only. */
export function runWorker(
  definition: SubgraphDefinition,
  source: NodeJS.ProcessEnv,
  options: RunWorkerOptions = {},
): void {
  runMain(async () => {
    const env = parseEnv(`${definition.name} worker`, subgraphEnv, source);
    options.check?.();
    const { log, jobs, subgraph } = await start(definition, env, true);
    let draining = false;
    const health: Health = {
      service: `${definition.name} worker`,
      log,
      // A worker without queues has nothing to do; a server without them still serves.
      ready: async () => void (await Promise.all([subgraph.ready(), jobs.ready()])),
      draining: () => draining,
    };
    const server = createServer((request, response) => {
      answerHealth(health, request.url?.split('?')[0] ?? '', response).then(
        (answered) => answered || response.writeHead(404).end(),
        (err: unknown) => {
          log.error({ err }, 'the state of the worker could not be shown');
          response.destroy();
        },
      );
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(env.PORT, env.HOST, resolve);
    });
    log.info('working');
    return {
      log,
      stop: async () => {
        draining = true;
        await subgraph.stop();
        await jobs.close();
        server.close();
        server.closeAllConnections();
      },
    };
  });
}

async function start(definition: SubgraphDefinition, env: Environment, workers: boolean) {
  const log = createLogger(workers ? `${definition.name}-worker` : definition.name, { level: env.LOG_LEVEL });
  const jobs = new JobQueues({
    redisUrl: env.REDIS_URL,
    databaseUrl: env.JOBS_DATABASE_URL,
    workers: workers ? (definition.handlers?.length ?? 0) : 0,
    log,
  });
  const subgraph = await startSubgraph(definition, {
    databaseUrl: env.DATABASE_URL,
    secret: env.CEP_SECRET,
    log,
    jobs,
    poolMax: env.DB_POOL_MAX,
    workers,
  });
  return { log, jobs, subgraph };
}
