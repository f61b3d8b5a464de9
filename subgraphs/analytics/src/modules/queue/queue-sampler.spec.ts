import type { JobQueues, Logger } from '@cep/kit';
import { QueueSampler } from './queue-sampler';

/** Queues that only count, and count how often they are asked. */
function fakeQueues(waiting: Record<string, number>) {
  const reads = { lists: 0 };
  const queues = {
    list: () => {
      reads.lists += 1;
      return Promise.resolve(Object.keys(waiting).map((name) => ({ name, label: name })));
    },
    queue: (name: string) => ({
      getJobCounts: () => Promise.resolve({ waiting: waiting[name] ?? 0 }),
      isPaused: () => Promise.resolve(false),
      getWorkersCount: () => Promise.resolve(1),
      getJobs: () => Promise.resolve([{ timestamp: Date.now() - 7_000 }]),
    }),
  };
  return { queues: queues as unknown as JobQueues, reads };
}

const warn = jest.fn();
const log = { warn } as unknown as Logger;

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('watching queues', () => {
  it('shows each as it is, then only those that changed, and only those asked for', async () => {
    const waiting = { mail: 1, stats: 0, backup: 3 };
    const sampler = new QueueSampler(fakeQueues(waiting).queues, log);
    const stream = sampler.watch(['mail', 'stats']);
    expect((await stream.next()).value?.subject).toMatchObject({
      name: 'mail',
      waiting: 1,
      workers: 1,
      oldestWaitingSeconds: 7,
    });
    expect((await stream.next()).value?.subject).toMatchObject({ name: 'stats', waiting: 0 });

    waiting.stats = 5;
    waiting.backup = 9;
    await jest.advanceTimersByTimeAsync(500);
    expect((await stream.next()).value?.subject).toMatchObject({ name: 'stats', waiting: 5 });
    const next = stream.next();
    await jest.advanceTimersByTimeAsync(5_000);
    sampler.stop();
    await expect(next).resolves.toEqual({ value: undefined, done: true });
  });

  it('reads twice a second for all watchers together', async () => {
    const { queues, reads } = fakeQueues({ mail: 0 });
    const sampler = new QueueSampler(queues, log);
    const streams = [sampler.watch(null), sampler.watch(null), sampler.watch(['mail'])];
    await Promise.all(streams.map((stream) => stream.next()));
    expect(reads.lists).toBe(1);
    await jest.advanceTimersByTimeAsync(5_000);
    expect(reads.lists).toBe(11);
    sampler.stop();
  });

  it('does not read at all once nobody watches, and reads anew for the next one', async () => {
    const waiting = { mail: 0 };
    const { queues, reads } = fakeQueues(waiting);
    const sampler = new QueueSampler(queues, log);
    const [one, other] = [sampler.watch(null), sampler.watch(null)];
    await Promise.all([one.next(), other.next()]);
    await one.return();
    await jest.advanceTimersByTimeAsync(1_000);
    await other.return();
    const before = reads.lists;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads.lists).toBe(before);

    waiting.mail = 4;
    const later = sampler.watch(null);
    expect((await later.next()).value?.subject).toMatchObject({ waiting: 4 });
    sampler.stop();
  });

  it('shows a newcomer what was seen last without reading again', async () => {
    const { queues, reads } = fakeQueues({ mail: 2 });
    const sampler = new QueueSampler(queues, log);
    await sampler.watch(null).next();
    const { value } = await sampler.watch(null).next();
    expect(value?.subject.waiting).toBe(2);
    expect(reads.lists).toBe(1);
    sampler.stop();
  });

  it('goes on after the queues could not be read', async () => {
    const { queues } = fakeQueues({ mail: 2 });
    const list = jest.spyOn(queues, 'list').mockRejectedValueOnce(new Error('away'));
    const sampler = new QueueSampler(queues, log);
    const next = sampler.watch(null).next();
    await jest.advanceTimersByTimeAsync(500);
    expect((await next).value?.subject.waiting).toBe(2);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(list).toHaveBeenCalledTimes(2);
    sampler.stop();
  });
});
