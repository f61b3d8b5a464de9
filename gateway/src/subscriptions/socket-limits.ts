export interface SocketLimits {
  /** Subscriptions at a time on one socket. */
  subscriptions: number;
  /** Bytes of one message from a client. */
  frameBytes: number;
  /** Bytes that may wait for a slow reader. */
  bufferBytes: number;
  /** Between two pings; a socket that answered none in this time is dropped. */
  keepAliveMs: number;
}

export const defaultSocketLimits: SocketLimits = {
  subscriptions: 50,
  frameBytes: 64 * 1024,
  bufferBytes: 1024 * 1024,
  keepAliveMs: 12_000,
};
