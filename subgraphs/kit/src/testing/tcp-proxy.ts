import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** Stands between a client and an engine, and breaks the line in the ways a network does. */
export interface TcpProxy {
  /** The engine's address with the proxy's port. */
  url: string;
  /** Connections turned away while it was cut. */
  readonly refused: number;
  /** Ends every connection and takes no new ones. */
  cut(): void;
  /** Lets bytes wait, both ways, without ending anything: what a frozen engine looks like. */
  freeze(): void;
  mend(): void;
  close(): Promise<void>;
}

export async function tcpProxy(target: string): Promise<TcpProxy> {
  const engine = new URL(target);
  const sockets = new Set<Socket>();
  let refused = 0;
  let state: 'open' | 'cut' | 'frozen' = 'open';
  const keep = (socket: Socket): void => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    if (state === 'frozen') socket.pause();
  };
  const server = createServer((inside) => {
    if (state === 'cut') {
      refused += 1;
      inside.destroy();
      return;
    }
    const outside = connect(Number(engine.port), engine.hostname);
    keep(inside);
    keep(outside);
    inside.on('data', (chunk) => outside.write(chunk));
    outside.on('data', (chunk) => inside.write(chunk));
    inside.on('close', () => outside.destroy());
    outside.on('close', () => inside.destroy());
    if (state === 'frozen') for (const socket of [inside, outside]) socket.pause();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  const destroyAll = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: url.toString(),
    get refused() {
      return refused;
    },
    cut: () => {
      state = 'cut';
      destroyAll();
    },
    freeze: () => {
      state = 'frozen';
      for (const socket of sockets) socket.pause();
    },
    mend: () => {
      state = 'open';
      for (const socket of sockets) socket.resume();
    },
    close: async () => {
      state = 'cut';
      destroyAll();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
