import { baseEnv, flag, httpUrl, parseEnv, port, postgresUrl } from '@cep/kit';
import { z } from 'zod';
import { SUBGRAPH_NAMES } from './catalogue';

const subgraphList = z
  .string()
  .default(SUBGRAPH_NAMES.join(','))
  .transform((text) => text.split(',').map((name) => name.trim()))
  .refine((names) => names.every((name) => SUBGRAPH_NAMES.includes(name)), {
    message: `must be a list of ${SUBGRAPH_NAMES.join(', ')}, separated by commas`,
  });

/** What the tasks on the database read: an administrator's address, for they make roles and schemas. */
const databaseEnv = baseEnv.extend({
  DATABASE_URL: postgresUrl.describe('of a user that may create roles, schemas and extensions'),
  SUBGRAPHS: subgraphList,
  CEP_DEMO: z.enum(['true', 'false']).default('true').describe('false: an empty database stays empty'),
});

const originList = z
  .string()
  .optional()
  .transform((text) => text?.split(',').map((origin) => origin.trim()));

/** What the gateway reads when it runs by itself, it reads here too. */
const standaloneEnv = databaseEnv.extend({
  PORT: port.default(4000),
  ALLOWED_ORIGINS: originList,
  TRUST_PROXY: flag.default(false),
  BACKOFFICE_URL: httpUrl.default('http://localhost:3001'),
  EXPLORER: flag.optional(),
  ANSWER_CACHE_MB: z.coerce.number().int().min(0).max(4_096).default(64),
  DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(10_000).default(0),
});

export type DatabaseEnv = z.infer<typeof databaseEnv>;
export type StandaloneEnv = z.infer<typeof standaloneEnv>;

/** @throws EnvError */
export const readDatabaseEnv = (): DatabaseEnv => parseEnv('cep', databaseEnv, process.env);
/** @throws EnvError */
export const readStandaloneEnv = (): StandaloneEnv => parseEnv('cep', standaloneEnv, process.env);
