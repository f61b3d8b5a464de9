import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { MailEnv } from '../env';

export interface Mail {
  /** Same id, same mail: becomes its Message-ID and, in the folder, its file name. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  html: string;
  text: string;
}

export interface Mailer {
  send(mail: Mail): Promise<void>;
}

const TIMEOUT_MS = 15_000;

/** Sends through SMTP when there is an address for it, else into the mail box folder. */
export function createMailer({ SMTP_URL, MAILBOX_DIR, MAIL_FROM }: MailEnv): Mailer {
  return SMTP_URL ? smtpMailer(SMTP_URL, MAIL_FROM) : folderMailer(MAILBOX_DIR, MAIL_FROM);
}

function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  return { send: async (mail) => void (await transport.sendMail(envelope(mail, from))) };
}

function folderMailer(folder: string, from: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    send: async (mail) => {
      await mkdir(folder, { recursive: true });
      const { message } = await transport.sendMail(envelope(mail, from));
      await writeWhole(join(folder, `${mail.id}.eml`), message);
      await writeWhole(join(folder, `${mail.id}.html`), mail.html);
    },
  };
}

/** Nobody who looks into the folder sees half a file. */
async function writeWhole(file: string, content: string | Buffer | NodeJS.ReadableStream): Promise<void> {
  const draft = `${file}.part`;
  await writeFile(draft, content);
  await rename(draft, file);
}

function envelope({ id, to, subject, html, text }: Mail, from: string) {
  return { from, to, subject, html, text, messageId: `<${id}@cep.example>` };
}
