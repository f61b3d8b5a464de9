import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { waitFor } from '@cep/kit/testing';
import { SMTPServer } from 'smtp-server';
import { PATIENCE_MS } from './patience';

export interface Mail {
  to: string[];
  /** Decoded subject and body, as the person reads them. */
  subject: string;
  body: string;
}

export interface MailServer {
  url: string;
  received: Mail[];
  /** The first mail to an address, with this subject if given; fails when none comes. */
  mailTo(address: string, subject?: string): Promise<Mail>;
  stop(): Promise<void>;
}

/** A real SMTP server that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const received: Mail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      text(stream).then(
        (source) => {
          received.push({ to: session.envelope.rcptTo.map(({ address }) => address), ...read(source) });
          done();
        },
        (error: Error) => done(error),
      );
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    mailTo: (address, wanted) =>
      waitFor(() => received.find((mail) => mail.to.includes(address) && mail.subject === (wanted ?? mail.subject)), {
        timeoutMs: PATIENCE_MS,
        what: `a mail to ${address}`,
      }),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}

function read(source: string): Pick<Mail, 'subject' | 'body'> {
  const header = (/^Subject: ((?:.*)(?:\r?\n[ \t].*)*)/im.exec(source)?.[1] ?? '').replace(/\r?\n[ \t]/g, ' ');
  return { subject: decodeWords(header), body: decodeQuotedPrintable(source) };
}

/** =?UTF-8?Q?…?= and =?UTF-8?B?…?=, as headers carry letters with accents. */
function decodeWords(text: string): string {
  return text
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : decodeQuotedPrintable(word.replace(/_/g, ' ')),
    );
}

function decodeQuotedPrintable(text: string): string {
  const joined = text.replace(/=\r?\n/g, '');
  return joined.replace(/(?:=[0-9A-F]{2})+/gi, (bytes) => Buffer.from(bytes.replace(/=/g, ''), 'hex').toString());
}
