import { z } from 'zod';

const url = (protocols: string[], example: string) =>
  z.string().refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), {
    message: `must be an address such as ${example}`,
  });

export const postgresUrl = url(['postgres:', 'postgresql:'], 'postgres://user:password@host:5432/cep');
export const redisUrl = url(['redis:', 'rediss:'], 'redis://host:6379');
export const httpUrl = url(['http:', 'https:'], 'http://host:4001');
export const smtpUrl = url(['smtp:', 'smtps:'], 'smtp://user:password@host:587');
export const port = z.coerce.number().int().min(0).max(65_535);
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');

/** What every process of the product reads. */
export const baseEnv = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  HOST: z.string().default('127.0.0.1'),
  CEP_SECRET: z.string().min(32, 'must have at least 32 characters; make one with: openssl rand -hex 32'),
  DB_POOL_MAX: z.coerce.number().int().min(1).max(100).default(10),
  REDIS_URL: redisUrl.optional(),
});
