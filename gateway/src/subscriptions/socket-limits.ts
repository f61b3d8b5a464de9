export interface SocketLimits {
  /** Subscriptions at a time on one socket. */
  subscriptions: number;
  /** Subscriptions at a time of one account, or of one address without one, on all its sockets together. */
  subscriptionsPerPayer: number;
  /** Sockets at a time of one account, or of one address without one. */
  socketsPerPayer: number;
  /** Messages of a socket within ten seconds, pings included. */
  messages: number;
  /** How long a socket may stay open on which nothing runs. */
  idleMs: number;
  /** Bytes of one message from a client. */
  frameBytes: number;
  /** Bytes that may wait for a slow reader. */
  bufferBytes: number;
  /** Between two pings; a socket that answered none in this time is dropped. */
  keepAliveMs: number;
}

export const defaultSocketLimits: SocketLimits = {
  subscriptions: 50,
  subscriptionsPerPayer: 100_000,
  socketsPerPayer: 100_000,
  messages: 1_000,
  idleMs: 10 * 60_000,
  frameBytes: 64 * 1024,
  bufferBytes: 1024 * 1024,
  keepAliveMs: 12_000,
};
