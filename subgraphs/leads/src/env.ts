import { join } from 'node:path';
import { baseEnv, httpUrl, parseEnv, smtpUrl } from '@cep/kit';
import { z } from 'zod';
import type { MailchimpSettings } from './mailchimp/audience';

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

/** Ends in the data centre that the account lives in: `…-us21`. */
const DATA_CENTRE = /-([a-z]+\d+)$/;

/** Without a key there is no newsletter, and requests say so in their timelines. */
const mailchimpEnv = z
  .object({
    MAILCHIMP_API_KEY: z.string().optional(),
    MAILCHIMP_AUDIENCE_ID: z.string().optional(),
    MAILCHIMP_URL: httpUrl.optional(),
  })
  .superRefine(({ MAILCHIMP_API_KEY: key, MAILCHIMP_AUDIENCE_ID: audience, MAILCHIMP_URL: url }, context) => {
    const fault = (name: string, message: string): void => context.addIssue({ code: 'custom', path: [name], message });
    if (key && !audience) fault('MAILCHIMP_AUDIENCE_ID', 'is needed with MAILCHIMP_API_KEY: the id of the audience');
    if (audience && !key) fault('MAILCHIMP_API_KEY', 'is needed with MAILCHIMP_AUDIENCE_ID');
    if (key && !url && !DATA_CENTRE.test(key))
      fault('MAILCHIMP_API_KEY', 'must end in its data centre, such as -us21; or MAILCHIMP_URL must say where to');
  });

/** Null when no newsletter is configured. @throws EnvError */
export function readMailchimpEnv(source: NodeJS.ProcessEnv = process.env): MailchimpSettings | null {
  const env = parseEnv('leads worker', mailchimpEnv, source);
  const { MAILCHIMP_API_KEY: apiKey, MAILCHIMP_AUDIENCE_ID: audienceId } = env;
  if (!apiKey || !audienceId) return null;
  const url = env.MAILCHIMP_URL ?? `https://${DATA_CENTRE.exec(apiKey)?.[1] ?? ''}.api.mailchimp.com`;
  return { apiKey, audienceId, url: url.replace(/\/+$/, '') };
}

export const environment = process.env;
