import type { WebSocketServer } from 'ws';

/** Pings every socket and drops those that left the last ping unanswered: one timer for all. Returns how to stop. */
export function keepAlive(server: WebSocketServer, intervalMs: number): () => void {
  const waiting = new WeakSet<object>();
  server.on('connection', (socket) => {
    socket.on('pong', () => waiting.delete(socket));
  });
  const timer = setInterval(() => {
    for (const socket of server.clients) {
      if (waiting.has(socket)) {
        socket.terminate();
        continue;
      }
      waiting.add(socket);
      socket.ping();
    }
  }, intervalMs);
  timer.unref();
  return () => clearInterval(timer);
}
