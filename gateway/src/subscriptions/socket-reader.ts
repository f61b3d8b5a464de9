import { maskError, type Logger } from '@cep/kit';
import type { GraphQLFormattedError } from 'graphql';
import type WebSocket from 'ws';
import { Refusal } from '../transport/follow';
import type { Reader } from './event-stream';
import { sendFrame } from './frame';

/** Closing code for a reader that does not keep up; it comes back with its cursor. */
export const SLOW_CONSUMER = 4408;

export interface SocketReaderOptions {
  socket: WebSocket;
  /** The client's id of the operation. */
  id: string;
  requestId: string;
  log: Logger;
  /** Bytes that may wait in the socket before it counts as too slow. */
  bufferLimit: number;
  /** Begins to read; returns how to stop. */
  subscribe(reader: Reader): () => void;
}

/** Carries errors through graphql-ws to its `onError`. */
export class OperationFailed extends Error {
  constructor(readonly formatted: readonly GraphQLFormattedError[]) {
    super(formatted[0]?.message);
    this.name = 'OperationFailed';
  }
}

/**
 * What graphql-ws takes for the operation's results. It yields none: frames go straight to the socket, their payload
 * serialised once for all. The library keeps the protocol: it ends this iterator when the client completes or leaves,
 * and tells the client when the iterator ends or throws.
 */
export class SocketReader implements AsyncGenerator<never, void, void>, Reader {
  private readonly head: string;
  private stop: (() => void) | undefined;
  private detached = false;
  private outcome: Promise<void> | undefined;
  private settle: { resolve(): void; reject(reason: Error): void } | undefined;

  constructor(private readonly options: SocketReaderOptions) {
    this.head = `{"id":${JSON.stringify(options.id)},"type":"next","payload":`;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  /** The library asks once the operation is registered: only now may frames flow. Settles when they no longer do. */
  async next(): Promise<IteratorResult<never, void>> {
    this.outcome ??= new Promise<void>((resolve, reject) => {
      this.settle = { resolve, reject };
      const stop = this.options.subscribe(this);
      // Replayed events may already have found the socket too slow.
      if (this.detached) stop();
      else this.stop = stop;
    });
    await this.outcome;
    return { value: undefined, done: true };
  }

  async return(): Promise<IteratorResult<never, void>> {
    this.detach();
    this.settle?.resolve();
    return { value: undefined, done: true };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.return();
  }

  async throw(error: unknown): Promise<IteratorResult<never, void>> {
    this.detach();
    throw error;
  }

  fail(error: unknown): void {
    const { requestId, log } = this.options;
    const errors = error instanceof Refusal ? error.errors : [error];
    this.detach();
    this.settle?.reject(new OperationFailed(errors.map((one) => maskError(one, { requestId, log }))));
  }

  complete(): void {
    this.detach();
    this.settle?.resolve();
  }

  receive(payload: string): void {
    const { socket, bufferLimit } = this.options;
    if (socket.bufferedAmount > bufferLimit) {
      this.detach();
      socket.close(SLOW_CONSUMER, 'Slow consumer');
      return;
    }
    sendFrame(socket, this.head, payload, '}');
  }

  private detach(): void {
    this.detached = true;
    this.stop?.();
    this.stop = undefined;
  }
}
