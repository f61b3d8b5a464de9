import { libfaketime } from '../../../infra/scripts/lib/tools.cjs';
import type { Scenario } from '../harness/scenario';

/** Only the wall clock: a wrong clock does not make time pass faster. */
const shifted = (library: string, by: string) => ({ LD_PRELOAD: library, FAKETIME: by, DONT_FAKE_MONOTONIC: '1' });

const clock = (name: string, by: string, words: string): Scenario => ({
  name,
  title: `the worker's clock is ten minutes ${words}, and every fifth mail is refused at first`,
  // All in one has one clock.
  forms: ['apart'],
  lacks: () => (libfaketime() ? null : 'libfaketime is not installed'),
  prepare: async () => ({ programEnv: { 'leads-worker': shifted(libfaketime() ?? '', by) } }),
  fault: async (trial) => {
    const { mail } = trial.stage;
    const refusedOnce = new Set<string>();
    mail.manner = (address) => {
      if (!/[05]@/.test(address) || refusedOnce.has(address)) return 'take';
      refusedOnce.add(address);
      return 'refuse';
    };
    await trial.at(1);
  },
});

export const clockFaults: readonly Scenario[] = [
  clock('clock-ahead', '+10m', 'ahead'),
  clock('clock-behind', '-10m', 'behind'),
];
