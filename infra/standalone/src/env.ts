import { baseEnv, parseEnv, postgresUrl } from '@cep/kit';
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
export const databaseEnv = baseEnv.extend({
  DATABASE_URL: postgresUrl.describe('of a user that may create roles, schemas and extensions'),
  SUBGRAPHS: subgraphList,
  CEP_DEMO: z.enum(['true', 'false']).default('true').describe('false: an empty database stays empty'),
});

export type DatabaseEnv = z.infer<typeof databaseEnv>;

/** @throws EnvError */
export const readDatabaseEnv = (): DatabaseEnv => parseEnv('cep', databaseEnv, process.env);
