import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { CodedError, type Logger } from '@cep/kit';
import { CloseCode, handleProtocols, makeServer, type ServerOptions } from 'graphql-ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { type Authenticator, REQUEST_ID_HEADER, requestIdOf, type Revocations, type Session } from '../authentication';
import { payerOf, Refused } from '../guard';
import { refuseUpgrade } from '../http/refuse-upgrade';
import { keepLine } from './frame';
import { keepAlive } from './keep-alive';
import { expectManners } from './manners';
import type { SocketExtra } from './operations';
import type { SocketLimits } from './socket-limits';
import { Tally } from './tally';

/** The session ended; the client refreshes it and connects again. */
export const SESSION_EXPIRED = CloseCode.Unauthorized;
/** The gateway restarts; clients come back by themselves, with their cursors. */
const SERVICE_RESTART = 1012;
const FAREWELL_MS = 2_000;
/** The longest a timer can wait. */
const MAX_TIMER_MS = 2 ** 31 - 1;

export interface SocketEntranceOptions {
  operations: Pick<
    ServerOptions<Record<string, unknown>, SocketExtra>,
    'onSubscribe' | 'onNext' | 'onError' | 'execute' | 'subscribe'
  >;
  authenticator: Authenticator;
  revocations: Revocations;
  /** Whether a page of this origin may connect. Programs send none and are always let in. */
  originAllowed(origin: string, request: IncomingMessage): boolean;
  limits: SocketLimits;
  log: Logger;
  /** Called with the number of sockets whenever it changes. */
  onCount(sockets: number): void;
}

export interface SocketEntrance {
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
}

/** graphql-ws on `/graphql`: who may connect, keep-alive, and the end of a session. */
export function createSocketEntrance(options: SocketEntranceOptions): SocketEntrance {
  const { operations, authenticator, revocations, originAllowed, limits, log, onCount } = options;
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: limits.frameBytes,
    handleProtocols,
    perMessageDeflate: false,
  });
  const open = new Tally(limits.socketsPerPayer);
  const stopKeepAlive = keepAlive(sockets, limits.keepAliveMs);
  const protocol = makeServer<Record<string, unknown>, SocketExtra>({
    ...operations,
    onConnect: async ({ connectionParams, extra, subscriptions }) => {
      extra.running = () => Object.keys(subscriptions).length > 0;
      const bearer = connectionParams?.authorization;
      if (typeof bearer !== 'string') return admit(extra);
      const session = await authenticator
        .authenticate(extra.request, extra.session.claims.requestId, bearer)
        .catch(refusedKey);
      if (session) extra.session = session;
      else extra.socket.close(CloseCode.Forbidden, 'Key refused');
      return session ? admit(extra) : false;
    },
  });

  const extras = new Set<SocketExtra>();
  revocations.onEnd((end) => {
    for (const { session, socket } of extras) {
      const { sessionId, userId } = session.claims.principal;
      if ('sessionId' in end ? end.sessionId === sessionId : end.userId === userId)
        socket.close(SESSION_EXPIRED, 'Session ended');
    }
  });

  sockets.on('connection', (socket: WebSocket, request: IncomingMessage, session: Session) => {
    onCount(sockets.clients.size);
    const lineLog = log.child({ requestId: session.claims.requestId });
    // Until it has introduced itself, for which the protocol gives it three seconds, it is not idle.
    const extra: SocketExtra = { socket, request, session, running: () => true };
    extras.add(extra);
    const payer = payerOf(session.claims);
    expectManners(socket, limits, () => extra.running());
    const closed = protocol.opened(
      {
        protocol: socket.protocol,
        send: (data) =>
          new Promise((resolve, reject) => socket.send(data, (error) => (error ? reject(error) : resolve()))),
        close: (code, reason) => socket.close(code, reason),
        onMessage: (read) => {
          socket.on('message', (data) => {
            read(String(data)).catch((error: unknown) => {
              if (socket.readyState !== socket.OPEN) return;
              lineLog.error({ err: error }, 'a message broke its socket');
              socket.close(CloseCode.InternalServerError, 'Internal server error');
            });
          });
        },
      },
      extra,
    );
    socket.on('error', (error) => lineLog.debug({ err: error }, 'socket error'));
    socket.once('close', (code, reason) => {
      clearTimeout(extra.expiry);
      extras.delete(extra);
      open.release(payer);
      onCount(sockets.clients.size);
      closed(code, String(reason)).catch((error: unknown) =>
        lineLog.error({ err: error }, 'cleaning up a socket failed'),
      );
    });
  });

  return {
    upgrade(request, stream, head) {
      const { origin } = request.headers;
      if (origin !== undefined && !originAllowed(origin, request)) return refuseUpgrade(stream, '403 Forbidden');
      authenticator.authenticate(request, requestIdOf(request.headers[REQUEST_ID_HEADER])).then(
        (session) => {
          // It takes up no place then, for nothing would give it back.
          if (stream.destroyed) return;
          if (!open.take(payerOf(session.claims))) return refuseUpgrade(stream, '429 Too Many Requests');
          const failed = (): void => open.release(payerOf(session.claims));
          stream.once('close', failed);
          sockets.handleUpgrade(request, stream, head, (socket) => {
            stream.off('close', failed);
            keepLine(socket, stream);
            sockets.emit('connection', socket, request, session);
          });
        },
        (error: unknown) => {
          if (error instanceof CodedError) return refuseUpgrade(stream, '401 Unauthorized');
          if (error instanceof Refused) return refuseUpgrade(stream, '429 Too Many Requests');
          log.error({ err: error }, 'a socket could not be authenticated');
          stream.destroy();
        },
      );
    },
    async close() {
      stopKeepAlive();
      for (const socket of sockets.clients) socket.close(SERVICE_RESTART, 'Service restart');
      // A peer that does not answer the farewell must not hold up a deploy.
      const deadline = setTimeout(() => {
        for (const socket of sockets.clients) socket.terminate();
      }, FAREWELL_MS);
      await new Promise<void>((resolve) => {
        sockets.close(() => resolve());
      });
      clearTimeout(deadline);
    },
  };
}

/** Undefined for a key that may not be used here, or one too many from there. */
function refusedKey(error: unknown): undefined {
  if (!(error instanceof CodedError || error instanceof Refused)) throw error;
}

/** An expired token is told so at once; a good one closes the socket when it ends. */
function admit(extra: SocketExtra): boolean {
  const { session, socket } = extra;
  if (session.state === 'expired') {
    socket.close(SESSION_EXPIRED, 'Session expired');
    return false;
  }
  if (session.expiresAt !== null) {
    const left = Math.min(session.expiresAt - Date.now(), MAX_TIMER_MS);
    extra.expiry = setTimeout(() => socket.close(SESSION_EXPIRED, 'Session expired'), left);
    extra.expiry.unref();
  }
  return true;
}
