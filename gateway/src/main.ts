import { createLogger, JobQueues, runMain } from '@cep/kit';
import { committedSources } from './composition';
import { readEnv } from './env';
import { createGateway } from './gateway';
import { guardOptions, socketLimits } from './guard';
import { DRAIN_IDLE_MS } from './http';
import { remoteTransport } from './transport';

/** The gateway as a process of its own, in front of subgraphs that run apart. */
runMain(async () => {
  const env = readEnv();
  const log = createLogger('gateway', { level: env.LOG_LEVEL });
  const addresses = {
    identity: env.IDENTITY_URL,
    content: env.CONTENT_URL,
    leads: env.LEADS_URL,
    analytics: env.ANALYTICS_URL,
  };
  const sources = committedSources(env.SUBGRAPHS, addresses);
  const urls = Object.fromEntries(sources.map(({ name, url }) => [name, url]));
  const queues =
    env.REDIS_URL || env.JOBS_DATABASE_URL
      ? new JobQueues({ redisUrl: env.REDIS_URL, databaseUrl: env.JOBS_DATABASE_URL, log })
      : undefined;

  const gateway = await createGateway({
    sources,
    transport: remoteTransport({ urls, secret: env.CEP_SECRET, timeoutMs: env.SUBGRAPH_TIMEOUT_MS }),
    secret: env.CEP_SECRET,
    log,
    host: env.HOST,
    allowedOrigins: env.ALLOWED_ORIGINS,
    trustProxy: env.TRUST_PROXY,
    production: env.NODE_ENV === 'production',
    explorable: env.EXPLORER,
    guard: guardOptions(env),
    socketLimits: socketLimits(env),
    queues,
    backofficeUrl: env.BACKOFFICE_URL,
    cacheBytes: env.ANSWER_CACHE_MB * 1024 * 1024,
    drain: { noticeMs: env.DRAIN_NOTICE_MS, idleMs: DRAIN_IDLE_MS },
  });
  await gateway.listen(env.PORT);
  return {
    log,
    stop: async () => {
      await gateway.close();
      await queues?.close();
    },
  };
});
