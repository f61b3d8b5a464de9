import { date } from '@cep/ui/format';
import type { FormRun } from './form-props.ts';

/** The runs one can choose in the form; a full one only when it has a waiting list. */
export function runOptions(runs: readonly FormRun[]): { value: string; label: string }[] {
  const options = runs
    .filter(({ availability }) => availability !== 'FULL')
    .map((run) => ({
      value: run.id,
      label: [
        date(run.startsOn),
        run.campus?.name ?? 'Online',
        ...(run.availability === 'WAITLIST' ? ['lista de espera'] : []),
      ].join(' · '),
    }));
  return [...options, { value: '', label: 'Otra fecha o aún no lo sé' }];
}
