import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';

/** How far a mail has come when something is to happen. */
export type MailMoment = 'before the mail' | 'during the mail' | 'taken, not answered' | 'answered';
/** What the server does with one mail: takes it, refuses it for now, never answers, or answers without ever ending. */
export type MailManner = 'take' | 'refuse' | 'silence' | 'dribble';

/** A real SMTP server that counts what it took per address. A mail counts once its last byte is here. */
export class FarMail {
  /** Address → when each of its mails was taken. */
  readonly taken = new Map<string, number[]>();
  refused = 0;
  url = '';
  manner: (address: string) => MailManner = () => 'take';
  private waiting: { moment: MailMoment; arrived: (address: string) => void } | null = null;
  private readonly sockets = new Set<Socket>();
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: ({ address }, _session, done) => {
      this.reached('before the mail', address);
      done();
    },
    onData: (stream, session, done) => this.receive(stream, session, done),
  });

  async start(): Promise<this> {
    this.server.server.on('connection', (socket: Socket) => {
      this.sockets.add(socket);
      socket.once('close', () => this.sockets.delete(socket));
    });
    // Whoever is killed in the middle of a mail cuts its line.
    this.server.on('error', () => undefined);
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    this.url = `smtp://127.0.0.1:${(this.server.server.address() as AddressInfo).port}`;
    return this;
  }

  /** Resolves, within the very event, when the next mail reaches a moment. */
  next(moment: MailMoment): Promise<string> {
    return new Promise((arrived) => (this.waiting = { moment, arrived }));
  }

  /** Calls at once, not a tick later: what is to happen at that moment must not come after it. */
  atNext(moment: MailMoment, act: (address: string) => void): void {
    this.waiting = { moment, arrived: act };
  }

  count(address: string): number {
    return this.taken.get(address)?.length ?? 0;
  }

  /** Back to a server that takes everything. */
  calm(): void {
    this.manner = () => 'take';
    this.waiting = null;
    for (const socket of this.sockets) socket.destroy();
  }

  async stop(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise<void>((resolve) => this.server.close(() => resolve()));
  }

  private reached(moment: MailMoment, address: string): boolean {
    if (this.waiting?.moment !== moment) return false;
    const { arrived } = this.waiting;
    this.waiting = null;
    arrived(address);
    return true;
  }

  private receive(stream: SMTPServerDataStream, session: SMTPServerSession, done: (error?: Error) => void): void {
    const address = session.envelope.rcptTo[0]?.address ?? '';
    this.reached('during the mail', address);
    const manner = this.manner(address);
    stream.resume();
    stream.once('end', () => {
      if (manner === 'refuse') {
        this.refused += 1;
        return done(Object.assign(new Error('try again later'), { responseCode: 451 }));
      }
      this.taken.set(address, [...(this.taken.get(address) ?? []), Date.now()]);
      if (manner === 'silence') return undefined;
      if (manner === 'dribble') return this.dribble(session.remotePort);
      // Its sender is dead: the answer would go nowhere.
      if (this.reached('taken, not answered', address)) return undefined;
      done();
      this.reached('answered', address);
      return undefined;
    });
  }

  /** One more line of an answer that never ends, so that no silence is ever long enough to give up. */
  private dribble(port: number): void {
    const socket = [...this.sockets].find(({ remotePort }) => remotePort === port);
    const timer = setInterval(() => void socket?.write('250-still thinking\r\n'), 1_000);
    socket?.once('close', () => clearInterval(timer));
  }
}
