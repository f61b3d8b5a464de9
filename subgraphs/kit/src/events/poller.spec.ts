import { currentLogFields, createLogger, withLogContext } from '../logging';
import { waitFor } from '../testing/wait-for';
import { Poller, type StepOutcome } from './poller';

describe('a poller', () => {
  const lines: string[] = [];
  const log = createLogger('test', { destination: { write: (line) => void lines.push(line) } });
  const pollers: Poller[] = [];
  const poller = (step: () => Promise<StepOutcome>, options?: ConstructorParameters<typeof Poller>[3]): Poller => {
    const made = new Poller(step, log, 'test', options);
    pollers.push(made);
    return made;
  };
  beforeEach(() => lines.splice(0));
  afterEach(() => Promise.all(pollers.splice(0).map((one) => one.stop())));

  it('runs one step at a time, and once more when woken in between', async () => {
    let [running, most, steps] = [0, 0, 0];
    const one = poller(async () => {
      most = Math.max(most, ++running);
      steps += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      running -= 1;
      return 'idle';
    });
    one.start();
    for (let index = 0; index < 10; index += 1) one.wake();
    await waitFor(() => steps >= 2);
    expect(most).toBe(1);
  });

  it('rests between steps, however often it is woken, and can be stopped while it does', async () => {
    let steps = 0;
    const one = poller(
      async () => {
        steps += 1;
        return 'idle';
      },
      { restMs: 3_600_000, stopMs: 3_600_000 },
    );
    one.start();
    await waitFor(() => steps === 1);
    for (let index = 0; index < 10; index += 1) {
      one.wake();
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(steps).toBe(1);
    await one.stop();
    expect(steps).toBe(1);
  });

  it('lets what woke it go on first, when it is to gather, and can be stopped while it does', async () => {
    let steps = 0;
    const count = async (): Promise<StepOutcome> => {
      steps += 1;
      return 'idle';
    };
    const patient = poller(count, { gatherMs: 3_600_000, stopMs: 3_600_000 });
    patient.start();
    await new Promise((resolve) => setImmediate(resolve));
    await patient.stop();
    expect(steps).toBe(0);
    poller(count, { gatherMs: 1 }).start();
    await waitFor(() => steps === 1);
  });

  it('does not act in the name of the request that woke it', async () => {
    const seen: unknown[] = [];
    const one = poller(async () => {
      seen.push(currentLogFields());
      return 'idle';
    });
    one.start();
    await waitFor(() => seen.length === 1);
    withLogContext({ requestId: 'r1', userId: 'u1' }, () => one.wake());
    await waitFor(() => seen.length === 2);
    expect(seen).toEqual([{}, {}]);
  });

  it('says that it fails, and again from time to time for as long as it does', async () => {
    let steps = 0;
    const one = poller(
      async () => {
        steps += 1;
        if (steps < 6) throw new Error('the database is away');
        return 'idle';
      },
      { pollMs: 1, remindMs: 0 },
    );
    one.start();
    await waitFor(() => steps >= 6);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toContain('the database is away');
  });

  it('says it once within the time after which it reminds', async () => {
    let steps = 0;
    const one = poller(
      async () => {
        steps += 1;
        throw new Error('the database is away');
      },
      { pollMs: 1 },
    );
    one.start();
    await waitFor(() => steps >= 5);
    expect(lines).toHaveLength(1);
  });

  it('stops though its step never ends, and says so', async () => {
    const one = poller(() => new Promise<StepOutcome>(() => undefined), { stopMs: 10 });
    one.start();
    await one.stop();
    expect(lines.join()).toContain('still at work');
  });
});
