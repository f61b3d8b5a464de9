import { join } from 'node:path';
import { baseEnv, parseEnv, smtpUrl } from '@cep/kit';
import { z } from 'zod';

/** What the worker «automation» reads. Without SMTP_URL mails go to the mail box folder. */
const mailEnv = baseEnv.pick({ NODE_ENV: true }).extend({
  SMTP_URL: smtpUrl.optional(),
  MAILBOX_DIR: z.string().default(join(process.cwd(), '.cep', 'mailbox')),
  MAIL_FROM: z.string().default('CEP Formación <hola@cep.example>'),
  STOREFRONT_URL: z.url().default('http://localhost:3000'),
});

export type MailEnv = z.infer<typeof mailEnv>;

/** @throws EnvError */
export const readMailEnv = (): MailEnv => parseEnv('leads worker', mailEnv, process.env);

export const environment = process.env;
