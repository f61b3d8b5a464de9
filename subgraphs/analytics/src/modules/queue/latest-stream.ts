/**
 * A stream that keeps only the newest value of each key until it is taken: a slow reader misses steps on the way,
 * never the state in the end, and holds no memory that grows.
 */
export class LatestStream<T> implements AsyncIterableIterator<T> {
  private readonly values = new Map<string, T>();
  private readonly readers: ((result: IteratorResult<T>) => void)[] = [];
  private ended = false;

  constructor(private readonly onEnd: () => void) {}

  push(key: string, value: T): void {
    if (this.ended) return;
    const reader = this.readers.shift();
    if (reader) reader({ value, done: false });
    else this.values.set(key, value);
  }

  next(): Promise<IteratorResult<T>> {
    const [first] = this.values;
    if (first) {
      this.values.delete(first[0]);
      return Promise.resolve({ value: first[1], done: false });
    }
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve) => this.readers.push(resolve));
  }

  return(): Promise<IteratorResult<T>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.values.clear();
    for (const reader of this.readers.splice(0)) reader({ value: undefined, done: true });
    this.onEnd();
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
