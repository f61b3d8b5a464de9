import type { Scenario } from '../harness/scenario';

/** Long form: 20 s; the short one has no time for that. */
const whileFrozen = (seconds: number): number => (seconds >= 30 ? 20 : 6);

const flushed: Scenario = {
  name: 'redis-flushed',
  title: 'FLUSHALL in Redis while jobs wait and run in it',
  engines: ['redis'],
  short: ['apart'],
  fault: async ({ stage }) => void (await stage.redis?.command('FLUSHALL')),
};

const full: Scenario = {
  name: 'redis-full',
  title: 'Redis at its memory limit with noeviction: every write is refused',
  engines: ['redis'],
  fault: async (trial) => {
    const { redis } = trial.stage;
    await redis?.command('CONFIG', 'SET', 'maxmemory', '1mb');
    await trial.lasts(whileFrozen(trial.options.seconds) / 2);
    await redis?.command('CONFIG', 'SET', 'maxmemory', '0');
  },
};

const frozen: Scenario = {
  name: 'redis-frozen',
  title: 'Redis stands still for 20 s (6 s where the load is shorter than 30 s)',
  engines: ['redis'],
  fault: async (trial) => {
    trial.stage.redis?.signal('SIGSTOP');
    await trial.lasts(whileFrozen(trial.options.seconds));
    trial.stage.redis?.signal('SIGCONT');
  },
};

export const redisFaults: readonly Scenario[] = [flushed, full, frozen];
