import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
  /** Whether sending the same mail again leaves one mail. SMTP has no such promise. */
  readonly repeatable: boolean;
  /** Whether an error of `send` leaves open if the mail went out. */
  uncertain(error: unknown): boolean;
  /** Breaks off at the signal; whether the mail went out is then not known. */
  send(mail: Mail, signal: AbortSignal): Promise<void>;
  close(): void;
}

const TIMEOUT_MS = 15_000;
/** As many as jobs are worked off at once: a mail that waits for a line must not use up its time. */
const LINES = 8;

export interface MailerOptions {
  /** Longest that one mail may take, in milliseconds: a server that says a word now and then is never silent. 20 s when left out. */
  limitMs?: number;
}

/** Sends through SMTP when there is an address for it, else into the mail box folder. */
export function createMailer(env: MailEnv, { limitMs = 20_000 }: MailerOptions = {}): Mailer {
  return env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.MAIL_FROM, limitMs) : folderMailer(env.MAILBOX_DIR, env.MAIL_FROM);
}

/** Loaded when the first mail leaves: most processes send none. */
const loadTransports = () => import('nodemailer');

function smtpMailer(url: string, from: string, limitMs: number): Mailer {
  const create = async () =>
    (await loadTransports()).createTransport({
      url,
      pool: true,
      maxConnections: LINES,
      // The pool would send again by itself after a cut; whether to repeat is not its decision.
      maxRequeues: 0,
      connectionTimeout: TIMEOUT_MS,
      greetingTimeout: TIMEOUT_MS,
      socketTimeout: TIMEOUT_MS,
    });
  let transport: ReturnType<typeof create> | null = null;
  return {
    repeatable: false,
    uncertain: (error) => !isRefusal(error),
    send: async (mail, signal) => {
      const limit = AbortSignal.any([signal, AbortSignal.timeout(limitMs)]);
      await (await (transport ??= create())).sendMail({ ...envelope(mail, from), signal: limit });
    },
    close: () => void transport?.then((opened) => opened.close()),
  };
}

/** Before the body left: no such host, nobody there, not let in, an address refused. */
const REFUSALS = new Set(['EDNS', 'EAUTH', 'ENOAUTH', 'EENVELOPE', 'EMESSAGE', 'ETLS']);

/** The server said no, or never got as far as taking the mail. A cut or a silence later than that says nothing. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code, responseCode, syscall } = error as Error & { code?: string; responseCode?: number; syscall?: string };
  if (responseCode !== undefined || syscall === 'connect') return true;
  return REFUSALS.has(code ?? '') || /^(Connection timeout|Greeting never received)/.test(error.message);
}

function folderMailer(folder: string, from: string): Mailer {
  const create = async () => (await loadTransports()).createTransport({ streamTransport: true, buffer: true });
  let transport: ReturnType<typeof create> | null = null;
  return {
    repeatable: true,
    uncertain: () => false,
    send: async (mail) => {
      const { message } = await (await (transport ??= create())).sendMail(envelope(mail, from));
      writeWhole(folder, `${mail.id}.eml`, message as Buffer);
      writeWhole(folder, `${mail.id}.html`, mail.html);
    },
    close: () => undefined,
  };
}

/**
 * Nobody who looks into the folder sees half a file. Written at once: handing a few kilobytes to the thread pool costs
 * this process several times as much as writing them.
 */
function writeWhole(folder: string, name: string, content: string | Buffer): void {
  const draft = join(folder, `${name}.part`);
  try {
    writeFileSync(draft, content);
  } catch (err) {
    if ((err as NodeJS.ErrnoException).code !== 'ENOENT') throw err;
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, content);
  }
  renameSync(draft, join(folder, name));
}

function envelope(mail: Mail, from: string) {
  const { id, to, subject, html, text } = mail;
  return { from, to, subject, html, text, messageId: `<${id}@cep.example>` };
}
