import {
  committedSources,
  createGateway,
  DRAIN_IDLE_MS,
  type Gateway,
  type KnownSubgraph,
  localTransport,
  guardOptions,
  socketLimits,
} from '@cep/gateway';
import { createLogger, JobQueues, type Logger, roleUrl, type RunningSubgraph, startSubgraph } from '@cep/kit';
import { chosenSubgraphs } from './catalogue';
import type { StandaloneEnv } from './standalone-env';

export interface BackEnd {
  gateway: Gateway;
  subgraphs: readonly RunningSubgraph[];
  stop(): Promise<void>;
}

/** Every chosen subgraph with its workers, and the gateway that calls them in process. The database must be prepared. */
export async function startBackEnd(env: StandaloneEnv, log: Logger): Promise<BackEnd> {
  const definitions = chosenSubgraphs(env.SUBGRAPHS);
  const address = (name: string): string => roleUrl(env.DATABASE_URL, env.CEP_SECRET, name);
  const workers = definitions.reduce((sum, { handlers }) => sum + (handlers?.length ?? 0), 0);
  const jobs = new JobQueues({ redisUrl: env.REDIS_URL, databaseUrl: address('jobs'), workers, log });
  const subgraphs = await Promise.all(
    definitions.map((definition) =>
      startSubgraph(definition, {
        databaseUrl: address(definition.name),
        secret: env.CEP_SECRET,
        log,
        jobs,
        poolMax: env.DB_POOL_MAX,
        workers: true,
      }),
    ),
  );
  const gateway = await createGateway({
    sources: committedSources(definitions.map(({ name }) => name as KnownSubgraph)),
    transport: localTransport(subgraphs),
    secret: env.CEP_SECRET,
    log: createLogger('gateway', { level: env.LOG_LEVEL }),
    host: env.HOST,
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustProxy: env.TRUST_PROXY,
    production: env.NODE_ENV === 'production',
    explorable: env.EXPLORER,
    guard: guardOptions(env),
    socketLimits: socketLimits(env),
    queues: jobs,
    backofficeUrl: env.BACKOFFICE_URL,
    cacheBytes: env.ANSWER_CACHE_MB * 1024 * 1024,
    drain: { noticeMs: env.DRAIN_NOTICE_MS, idleMs: DRAIN_IDLE_MS },
  });
  return {
    gateway,
    subgraphs,
    stop: async () => {
      await gateway.close();
      await Promise.all(subgraphs.map((subgraph) => subgraph.stop()));
      await jobs.close();
    },
  };
}
