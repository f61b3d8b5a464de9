import type { AddressInfo, Socket } from 'node:net';
import { waitFor } from '@cep/kit/testing';
import { SMTPServer } from 'smtp-server';
import { createMailer, type Mail } from './mailer';

const env = {
  NODE_ENV: 'test',
  MAILBOX_DIR: '',
  MAIL_FROM: 'CEP <hola@cep.example>',
  STOREFRONT_URL: 'http://web',
} as const;
const LIMIT_MS = 1_500;

/** Takes mails, and to some addresses says line after line without ever coming to an end. */
class TalkativeServer {
  readonly taken: string[] = [];
  private readonly sockets = new Set<Socket>();
  private readonly timers = new Set<NodeJS.Timeout>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const address = session.envelope.rcptTo[0]?.address ?? '';
      stream.resume();
      stream.once('end', () => {
        this.taken.push(address);
        if (!address.startsWith('endless')) return done();
        this.timers.add(setInterval(() => this.talk(session.remotePort), LIMIT_MS / 8));
        return undefined;
      });
    },
  });

  async start(): Promise<string> {
    this.server.server.on('connection', (socket: Socket) => this.sockets.add(socket));
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private talk(to: number): void {
    for (const socket of this.sockets)
      if (socket.remotePort === to && socket.writable) socket.write('250-one moment\r\n');
  }
}

const mailTo = (address: string): Mail => ({
  id: address,
  to: { name: 'Ana', address },
  subject: 'Hola',
  html: '<p>Hola</p>',
  text: 'Hola',
});

describe('mail through SMTP', () => {
  const server = new TalkativeServer();
  let SMTP_URL: string;

  beforeAll(async () => {
    SMTP_URL = await server.start();
  });
  afterAll(() => server.stop());

  it('gives up one whose server never ends its answer, not knowing, and sends the next ones', async () => {
    const mailer = createMailer({ ...env, SMTP_URL }, { limitMs: LIMIT_MS });
    const never = new AbortController().signal;
    const endless = Array.from({ length: 12 }, (_, index) => mailer.send(mailTo(`endless-${index}@x.example`), never));
    const next = mailer.send(mailTo('next@x.example'), never);
    for (const { status, reason } of (await Promise.allSettled(endless)) as PromiseRejectedResult[]) {
      expect(status).toBe('rejected');
      expect(mailer.uncertain(reason)).toBe(true);
    }
    await next.catch(() => mailer.send(mailTo('next@x.example'), never));
    expect(server.taken).toContain('next@x.example');
    mailer.close();
  });

  it('breaks off when it is told to', async () => {
    const mailer = createMailer({ ...env, SMTP_URL });
    const stopping = new AbortController();
    const sending = mailer.send(mailTo('endless-told@x.example'), stopping.signal);
    sending.catch(() => undefined);
    await waitFor(() => server.taken.includes('endless-told@x.example'));
    stopping.abort(new Error('the process stops'));
    await expect(sending).rejects.toMatchObject({ code: 'EABORT' });
    mailer.close();
  });
});
