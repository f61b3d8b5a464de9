import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * `closed`: 421 to whatever comes. `deaf`: silence before the mail. `half`: hangs up in the middle of the mail.
 * `cut`: lets it through and hangs up before its sender hears that it was taken.
 */
export type MailMood = 'well' | 'closed' | 'deaf' | 'half' | 'cut';

export interface MailLine {
  url: string;
  mood: MailMood;
  /** Hand-overs and greetings that it spoilt. */
  readonly spoilt: number;
  close(): Promise<void>;
}

const CLOSING = '421 4.3.2 Service shutting down\r\n';

/** Stands before a mail server and knows just enough of SMTP to fail at the worst moments. */
export async function mailLine(target: string): Promise<MailLine> {
  const { hostname, port } = new URL(target);
  const open = new Set<Socket>();
  const line = { mood: 'well' as MailMood, spoilt: 0 };
  const keep = (socket: Socket): void => {
    open.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => open.delete(socket));
  };

  const server = createServer((inside) => {
    keep(inside);
    if (line.mood === 'closed' || line.mood === 'deaf') {
      line.spoilt += 1;
      if (line.mood === 'closed') inside.end(CLOSING);
      return;
    }
    const outside = connect(Number(port), hostname);
    keep(outside);
    inside.on('close', () => outside.destroy());
    outside.on('close', () => inside.destroy());
    let stage: 'commands' | 'mail' | 'handed over' = 'commands';
    const spoil = (): void => {
      line.spoilt += 1;
      outside.destroy();
    };
    inside.on('data', (chunk: Buffer) => {
      if (line.mood === 'deaf') return;
      if (line.mood === 'closed') {
        inside.end(CLOSING);
        return spoil();
      }
      const text = chunk.toString('latin1');
      if (stage === 'mail' && line.mood === 'half') {
        outside.write(chunk.subarray(0, chunk.length / 2), spoil);
        return;
      }
      if (stage === 'mail' && text.endsWith('\r\n.\r\n')) stage = 'handed over';
      if (stage === 'commands' && /(^|\r\n)DATA\r\n$/i.test(text)) stage = 'mail';
      outside.write(chunk);
    });
    outside.on('data', (chunk: Buffer) => {
      if (stage === 'handed over') {
        if (line.mood === 'cut') return spoil();
        stage = 'commands';
      }
      inside.write(chunk);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(line, {
    url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  });
}
