import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { createLogger, PUBLIC_PRINCIPAL } from '@cep/kit';
import { Revocations, type Session } from '../authentication';
import { expectReset } from '../http/refuse-upgrade';
import { openGateway } from '../testing/open-gateway';
import { createSocketEntrance, type SocketEntrance } from './socket-entrance';
import { defaultSocketLimits } from './socket-limits';

const ASKS = (path: string, origin: string): string =>
  [
    `GET ${path} HTTP/1.1`,
    'host: gateway',
    `origin: ${origin}`,
    'connection: upgrade',
    'upgrade: websocket',
    'sec-websocket-version: 13',
    'sec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==',
    'sec-websocket-protocol: graphql-transport-ws',
    '\r\n',
  ].join('\r\n');

/** A peer that neither reads nor ends by itself. */
async function peer(port: number, path: string, origin = 'http://localhost:3000'): Promise<Socket> {
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  socket.write(ASKS(path, origin));
  return socket;
}

const portOf = (server: Server): number => (server.address() as AddressInfo).port;
const head = async (socket: Socket): Promise<string> =>
  String(await new Promise((resolve) => socket.once('data', resolve))).split('\r\n')[0] ?? '';

describe('a line that asks for a WebSocket', () => {
  it.each([
    ['elsewhere', '/elsewhere', 'http://localhost:3000'],
    ['from a page that may not', '/graphql', 'https://elsewhere.example'],
  ])('%s is let go of though its peer keeps it open', async (_which, path, origin) => {
    const open = await openGateway();
    const socket = await peer(Number(new URL(open.url).port), path, origin);
    expect(await head(socket)).toMatch(/ 40[34] /);
    // Would wait for ever for a line that is kept.
    await open.gateway.close();
    socket.destroy();
  });

  it.each([
    ['elsewhere', '/elsewhere', 'http://localhost:3000'],
    ['from a page that may not', '/graphql', 'https://elsewhere.example'],
  ])('%s harms nobody when it is reset', async (_which, path, origin) => {
    const open = await openGateway();
    const socket = await peer(Number(new URL(open.url).port), path, origin);
    await head(socket);
    socket.resetAndDestroy();
    expect(await open.ask('{ __typename }')).toMatchObject({ status: 200 });
    await open.gateway.close();
  });

  describe('while it is found out who asks', () => {
    const identify: ((session: Session) => void)[] = [];
    let entrance: SocketEntrance;
    let server: Server;
    const stranger: Session = {
      claims: { principal: PUBLIC_PRINCIPAL, requestId: 'one', clientIp: '192.0.2.7', userAgent: null },
      state: 'none',
      byCookie: false,
      expiresAt: null,
    };
    beforeEach(async () => {
      entrance = createSocketEntrance({
        operations: {},
        authenticator: { authenticate: () => new Promise((resolve) => identify.push(resolve)) },
        revocations: new Revocations(),
        originAllowed: () => true,
        limits: { ...defaultSocketLimits, socketsPerPayer: 1 },
        log: createLogger('gateway', { level: 'silent' }),
        onCount: () => undefined,
      });
      server = createServer();
      server.on('upgrade', (request, stream, first) => {
        expectReset(stream);
        entrance.upgrade(request, stream, first);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    });
    afterEach(async () => {
      await entrance.close();
      await new Promise((resolve) => server.close(resolve));
    });
    const asked = (): Promise<Socket> =>
      new Promise((resolve) => server.once('upgrade', (_request, stream) => resolve(stream as Socket)));

    it('may be reset, and takes up no place then', async () => {
      const arrived = asked();
      const gone = await peer(portOf(server), '/graphql');
      const line = await arrived;
      const closed = new Promise((resolve) => line.once('close', resolve));
      gone.resetAndDestroy();
      await closed;
      identify.pop()?.(stranger);

      const again = asked();
      const socket = await peer(portOf(server), '/graphql');
      await again;
      identify.pop()?.(stranger);
      expect(await head(socket)).toBe('HTTP/1.1 101 Switching Protocols');
      socket.destroy();
    });
  });
});
