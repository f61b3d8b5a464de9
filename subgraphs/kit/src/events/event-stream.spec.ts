import { waitFor } from '../testing/wait-for';
import type { LoggedEvent } from './domain-event';
import { EventStream, MAX_QUEUE } from './event-stream';
import { isAfter, type Position, START } from './position';

type Positioned = LoggedEvent & { position: Position };
const BATCH = 50;

function eventAt(number: number, type = 'memo.written'): Positioned {
  const position = { txid: BigInt(number), seq: 0n };
  return { position, type, id: String(number) } as Positioned;
}

/** A log in memory that hands itself out like the real one: catching up by reading, live by pushing. */
class FakeLog {
  readonly events: Positioned[] = [];
  reads = 0;
  ended = 0;
  /** Awaited in the middle of each read, after the rows were taken. */
  hold: Promise<unknown> = Promise.resolve();

  stream(after: Position | null = START, types?: readonly string[]): EventStream {
    return new EventStream({
      after,
      types,
      prime: async () => START,
      head: async () => this.events.at(-1)?.position ?? START,
      read: async (from) => {
        this.reads += 1;
        const events = this.events.filter(({ position }) => isAfter(position, from)).slice(0, BATCH);
        await this.hold;
        return { events, waiting: false };
      },
      onEnd: () => void (this.ended += 1),
    });
  }

  append(stream: EventStream, count: number): void {
    const from = this.events.length + 1;
    const added = Array.from({ length: count }, (_, index) => eventAt(from + index));
    this.events.push(...added);
    stream.push(added);
  }
}

async function take(stream: EventStream, count: number): Promise<number[]> {
  const ids: number[] = [];
  while (ids.length < count) {
    const step = await stream.next();
    if (step.done) break;
    ids.push(Number(step.value.id));
  }
  return ids;
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

describe('a stream of events', () => {
  let log: FakeLog;
  beforeEach(() => {
    log = new FakeLog();
  });

  it('gives what comes while it catches up once and in order', async () => {
    log.events.push(...numbers(120).map((number) => eventAt(number)));
    let release: () => void = () => undefined;
    log.hold = new Promise<void>((resolve) => (release = resolve));
    const stream = log.stream();
    await waitFor(() => log.reads === 1);
    log.append(stream, 5);
    release();
    expect(await take(stream, 125)).toEqual(numbers(125));
    log.append(stream, 1);
    expect(await take(stream, 1)).toEqual([126]);
  });

  it('keeps little for a consumer that does not read, and gives it everything later', async () => {
    const stream = log.stream();
    await waitFor(() => log.reads === 1);
    const total = MAX_QUEUE * 3 + 7;
    for (let index = 0; index < total; index += 1) log.append(stream, 1);
    expect(stream.queued).toBeLessThanOrEqual(MAX_QUEUE);
    expect(await take(stream, total)).toEqual(numbers(total));
    log.append(stream, 2);
    expect(await take(stream, 2)).toEqual([total + 1, total + 2]);
  });

  it('does not read a long backlog into memory before somebody wants it', async () => {
    log.events.push(...numbers(BATCH * 20).map((number) => eventAt(number)));
    const stream = log.stream();
    await waitFor(() => stream.queued > 0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(stream.queued).toBeLessThanOrEqual(BATCH);
    expect(await take(stream, BATCH * 20)).toEqual(numbers(BATCH * 20));
  });

  it('passes over other types, also through whole batches of them', async () => {
    log.events.push(...numbers(BATCH * 3).map((number) => eventAt(number, 'other')), eventAt(BATCH * 3 + 1));
    expect(await take(log.stream(START, ['memo.written']), 1)).toEqual([BATCH * 3 + 1]);
  });

  it('gives nothing more once its reader has left, though it was still catching up', async () => {
    log.events.push(eventAt(1));
    let release: () => void = () => undefined;
    log.hold = new Promise<void>((resolve) => (release = resolve));
    const stream = log.stream();
    await waitFor(() => log.reads === 1);
    await stream.return();
    release();
    await new Promise((resolve) => setImmediate(resolve));
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect([stream.queued, log.ended]).toEqual([0, 1]);
  });

  it('lets go of everybody who waits when the log stops', async () => {
    const stream = log.stream();
    await waitFor(() => log.reads === 1);
    const waiting = [stream.next(), stream.next()];
    stream.end();
    expect(await Promise.all(waiting)).toEqual([
      { value: undefined, done: true },
      { value: undefined, done: true },
    ]);
  });

  it('throws once when it cannot be read, then ends', async () => {
    log.hold = Promise.reject(new Error('the database is away'));
    const stream = log.stream();
    await expect(stream.next()).rejects.toThrow('the database is away');
    expect(await stream.next()).toEqual({ value: undefined, done: true });
    expect(log.ended).toBe(1);
  });
});
