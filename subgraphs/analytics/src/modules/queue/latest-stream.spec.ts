import { LatestStream } from './latest-stream';

const idle = (): void => undefined;

describe('a stream of newest values', () => {
  it('hands a value to whoever waits for it', async () => {
    const stream = new LatestStream<number>(idle);
    const next = stream.next();
    stream.push('a', 1);
    await expect(next).resolves.toEqual({ value: 1, done: false });
  });

  it('gives a slow reader the newest value of each key, in the order in which keys first came', async () => {
    const stream = new LatestStream<string>(idle);
    for (const [key, value] of [
      ['a', 'a1'],
      ['b', 'b1'],
      ['a', 'a2'],
      ['a', 'a3'],
    ] as const)
      stream.push(key, value);
    expect((await stream.next()).value).toBe('a3');
    expect((await stream.next()).value).toBe('b1');
  });

  it('lets go of its readers at the end, and tells it once', async () => {
    const onEnd = jest.fn();
    const stream = new LatestStream<number>(onEnd);
    const next = stream.next();
    await stream.return();
    stream.end();
    stream.push('a', 1);
    await expect(next).resolves.toEqual({ value: undefined, done: true });
    await expect(stream.next()).resolves.toEqual({ value: undefined, done: true });
    expect(onEnd).toHaveBeenCalledTimes(1);
  });
});
