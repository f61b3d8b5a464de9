import { createServer, type Server } from 'node:net';

/**
 * Below those that the kernel gives to outgoing connections: a port must still be free when its server
 * was killed and is started again.
 */
const LOWEST = 18_000;
const HIGHEST = 32_000;

/** As many free TCP ports as asked for; all are held until the last is found, so none comes twice. */
export async function freePorts(count: number): Promise<number[]> {
  const held = new Map<number, Server>();
  while (held.size < count) {
    const port = LOWEST + Math.floor(Math.random() * (HIGHEST - LOWEST));
    const server = held.has(port) ? null : await hold(port);
    if (server) held.set(port, server);
  }
  await Promise.all([...held.values()].map((server) => new Promise((resolve) => server.close(resolve))));
  return [...held.keys()];
}

/** Null when somebody else has it. */
function hold(port: number): Promise<Server | null> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(null));
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}
