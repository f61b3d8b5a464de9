import { flag, httpUrl, parseEnv, port } from '@cep/kit';
import { guardEnv, refuseUnguarded } from '@cep/gateway';
import { z } from 'zod';
import { databaseEnv } from './env';

const originList = z
  .string()
  .optional()
  .transform((text) => text?.split(',').map((origin) => origin.trim()));

/** What the gateway reads when it runs by itself, it reads here too. */
const standaloneEnv = databaseEnv
  .extend({
    ...guardEnv,
    PORT: port.default(4000),
    ALLOWED_ORIGINS: originList,
    TRUST_PROXY: flag.default(false),
    BACKOFFICE_URL: httpUrl.default('http://localhost:3001'),
    EXPLORER: flag.optional(),
    ANSWER_CACHE_MB: z.coerce.number().int().min(0).max(4_096).default(64),
    DRAIN_NOTICE_MS: z.coerce.number().int().min(0).max(10_000).default(0),
  })
  .superRefine(refuseUnguarded);

export type StandaloneEnv = z.infer<typeof standaloneEnv>;

/** Apart from `env.ts`, whose readers have no use for the gateway. @throws EnvError */
export const readStandaloneEnv = (): StandaloneEnv => parseEnv('cep', standaloneEnv, process.env);
