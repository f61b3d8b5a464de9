/** Turns callbacks into an async iterator. Ending it from outside wakes a reader that waits. */
export class Mailbox<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private failure: Error | undefined;
  private ended = false;
  private wake: (() => void) | undefined;

  /** `onReturn` runs once, when the reader goes away. */
  constructor(private readonly onReturn: () => void) {}

  put(value: T): void {
    if (this.ended) return;
    this.waiting.push(value);
    this.wake?.();
  }

  /** What was put before is still read; a failure is thrown behind it. */
  end(failure?: Error): void {
    if (this.ended) return;
    this.ended = true;
    this.failure = failure;
    this.wake?.();
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const value = this.waiting.shift();
      if (value !== undefined) return { value, done: false };
      if (this.failure) {
        const failure = this.failure;
        this.failure = undefined;
        throw failure;
      }
      if (this.ended) return { value: undefined, done: true };
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
    }
  }

  async return(): Promise<IteratorResult<T>> {
    const first = !this.ended;
    this.waiting.length = 0;
    this.end();
    if (first) this.onReturn();
    return { value: undefined, done: true };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
