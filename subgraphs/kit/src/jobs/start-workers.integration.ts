import { type TestSubgraph, testServers, testSubgraph, waitFor } from '../testing';
import { archiveMemo, memoSubgraph } from '../testing/memo-subgraph';
import { type JobContext, handleJob, type JobHandler, type JobOutcome } from './handle-job';
import { FinalFailure, PutOff } from './job-ends';
import { startWorkers, type WorkerTiming } from './start-workers';

const WRITE = 'mutation ($text: String!) { writeMemo(text: $text) { id } }';
const timing: WorkerTiming = { lockMs: 1_500, lookMs: 100, graceMs: 100 };

describe.each(['postgres', 'redis'] as const)('workers on %s', (queue) => {
  let memo: TestSubgraph;
  const stops: (() => Promise<void>)[] = [];
  const exhausted: string[] = [];

  beforeEach(async () => {
    if (queue === 'redis' && !testServers().redisUrl) throw new Error('no Redis for this run: install redis-server');
    memo = await testSubgraph(memoSubgraph, { queue });
    await drain();
    exhausted.splice(0);
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
    await memo.stop();
  });

  /** The Redis of the run is shared: what others left in the queue is none of our business. */
  const drain = async (): Promise<void> => {
    for (const job of await memo.jobs.queue('memo.written').getJobs(['waiting', 'prioritized', 'delayed', 'failed']))
      await job.remove();
  };
  const handler = (run: (context: JobContext) => Promise<JobOutcome>): JobHandler =>
    handleJob(
      archiveMemo,
      (_input, context) => run(context),
      async (_input, context, error) => void exhausted.push(`${context.jobId} ${error.message}`),
    );
  const start = async (run: (context: JobContext) => Promise<JobOutcome>) => {
    const workers = await startWorkers({
      runtime: memo.running.runtime,
      queues: memo.jobs,
      handlers: [handler(run)],
      timing,
    });
    const stop = async () => workers.stop();
    stops.push(stop);
    return stop;
  };

  it('stop though a job does not end; another worker takes it up, and it has lost no try', async () => {
    let begun = false;
    let told = false;
    const stop = await start((context) => {
      begun = true;
      return new Promise<never>((_resolve, reject) => {
        context.signal.addEventListener('abort', () => {
          told = true;
          reject(new Error('told to stop'));
        });
      });
    });
    await memo.execute(WRITE, { text: 'long' });
    await waitFor(() => begun);
    await stop();
    expect(told).toBe(true);
    const attempts: number[] = [];
    await start(async ({ attempt }) => {
      attempts.push(attempt);
      return { state: 'done' };
    });
    await waitFor(() => attempts.length > 0);
    expect(attempts).toEqual([1]);
    expect(exhausted).toEqual([]);
  });

  it('come back to a job that is put off, and count no try for it', async () => {
    const attempts: number[] = [];
    await start(async ({ attempt }) => {
      attempts.push(attempt);
      if (attempts.length < 3) throw new PutOff(50, 'the far end asks to come back later');
      return { state: 'done' };
    });
    await memo.execute(WRITE, { text: 'busy' });
    await waitFor(() => attempts.length === 3);
    expect(attempts).toEqual([1, 1, 1]);
    expect(exhausted).toEqual([]);
  });

  it('do not try again what is refused for good', async () => {
    const attempts: number[] = [];
    await start(async ({ attempt }) => {
      attempts.push(attempt);
      throw new FinalFailure('no such list');
    });
    await memo.execute(WRITE, { text: 'no such list' });
    await waitFor(async () => (await memo.jobs.queue('memo.written').getJobs(['failed'])).length > 0);
    expect(attempts).toEqual([1]);
    expect(exhausted).toEqual([expect.stringContaining('no such list')]);
  });

  it('say so when a job killed all who tried it', async () => {
    const lives = { lockDuration: 50, skipLockRenewal: true, stalledInterval: 60, maxStalledCount: 2, concurrency: 1 };
    /** A worker that dies as soon as it has a job. */
    const die = () =>
      new Promise<void>((dead, fail) => {
        const dying = memo.jobs.worker(
          'memo.written',
          () => {
            dying.close(true).then(dead, fail);
            return new Promise<never>(() => undefined);
          },
          lives,
        );
      });
    await memo.execute(WRITE, { text: 'killer' });
    for (let death = 1; death <= 3; death += 1) await die();
    await start(async () => ({ state: 'done' }));
    await waitFor(() => exhausted.length > 0);
    expect(exhausted).toEqual([expect.stringContaining('stalled')]);
  });
});
