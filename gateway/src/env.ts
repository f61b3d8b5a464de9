import { baseEnv, flag, httpUrl, parseEnv, port, postgresUrl } from '@cep/kit';
import { z } from 'zod';
import { knownSubgraphs } from './composition';
import { guardEnv, refuseUnguarded } from './guard';
import { defaultAllowedOrigins } from './http';

const list = (text: string): string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

const gatewayEnv = baseEnv
  .extend({
    ...guardEnv,
    PORT: port.default(4000),
    SUBGRAPHS: z
      .string()
      .default(knownSubgraphs.join(','))
      .transform(list)
      .pipe(z.array(z.enum(knownSubgraphs)).min(1)),
    IDENTITY_URL: httpUrl.default('http://127.0.0.1:4001'),
    CONTENT_URL: httpUrl.default('http://127.0.0.1:4002'),
    LEADS_URL: httpUrl.default('http://127.0.0.1:4003'),
    ANALYTICS_URL: httpUrl.default('http://127.0.0.1:4004'),
    SUBGRAPH_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(4_500),
    DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(10_000).default(0),
    ALLOWED_ORIGINS: z.string().default(defaultAllowedOrigins.join(',')).transform(list),
    TRUST_PROXY: flag.default(false),
    BACKOFFICE_URL: httpUrl.default('http://localhost:3001'),
    EXPLORER: flag.optional().describe('Sandbox and GraphiQL, for staff alone in production; by default outside it'),
    ANSWER_CACHE_MB: z.coerce.number().int().min(0).max(4_096).default(64),
    JOBS_DATABASE_URL: postgresUrl.optional().describe('with the role cep_jobs; not needed with REDIS_URL'),
  })
  .superRefine(refuseUnguarded);

export type GatewayEnv = z.infer<typeof gatewayEnv>;

/** Reads the gateway's environment. Throws EnvError naming every fault. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): GatewayEnv {
  return parseEnv('gateway', gatewayEnv, source);
}

/**
 * Apollo's gateway sends figures of its process to Apollo unless told not to, and takes that from the environment alone.
 * A training centre's traffic is nobody's business.
 */
export function silenceVendorTelemetry(): void {
  process.env.APOLLO_TELEMETRY_DISABLED ??= 'true';
}
