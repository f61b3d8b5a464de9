import { flag, parseEnv } from '@cep/kit';
import { z } from 'zod';

/** What identity reads besides what every subgraph reads; it holds in the all-in-one process too. */
const identityEnv = z.object({
  NODE_ENV: z.string().default('development'),
  /** True behind https: cookies are then Secure and carry the `__Host-` prefix. */
  COOKIE_SECURE: flag.default(false),
});

/** For `main.ts`, which hands it to the kit. */
export const environment = process.env;

const settings = () => parseEnv('identity', identityEnv, environment);
let read: ReturnType<typeof settings> | undefined;

/** Read once, at first need. @throws EnvError */
export function cookieSettings(): { secure: boolean } {
  read ??= settings();
  return { secure: read.COOKIE_SECURE };
}

/** Read each time: a demo must never slip into a production that was recognised late. */
export function isProduction(): boolean {
  return settings().NODE_ENV === 'production';
}
