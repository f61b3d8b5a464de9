import { join } from 'node:path';
import { flag, httpUrl, parseEnv, smtpUrl } from '@cep/kit';
import { z } from 'zod';

/** What identity reads besides what every subgraph reads; it holds in the all-in-one process too. */
const identityEnv = z.object({
  NODE_ENV: z.string().default('development'),
  /** True behind https: cookies are then Secure and carry the `__Host-` prefix. */
  COOKIE_SECURE: flag.default(false),
  /** Whether administrators must have a second factor; in production when left out. */
  ADMIN_SECOND_FACTOR: flag.optional(),
});

/** What the worker that mails reads. Without SMTP_URL mails go to the mail box folder. */
const mailEnv = z.object({
  SMTP_URL: smtpUrl.optional(),
  MAILBOX_DIR: z.string().default(join(process.cwd(), '.cep', 'mailbox')),
  MAIL_FROM: z.string().default('CEP Formación <hola@cep.example>'),
  STOREFRONT_URL: httpUrl.default('http://localhost:3000'),
  BACKOFFICE_URL: httpUrl.default('http://localhost:3001'),
});

export type MailEnv = z.infer<typeof mailEnv>;

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

/** Read each time, for the same reason. */
export function secondFactorRequired(): boolean {
  return settings().ADMIN_SECOND_FACTOR ?? isProduction();
}

/** @throws EnvError */
export const readMailEnv = (): MailEnv => parseEnv('identity worker', mailEnv, environment);
