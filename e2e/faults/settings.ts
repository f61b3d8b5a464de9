import type { Engine, Form, Scenario } from './harness/scenario';
import type { TrialOptions } from './harness/trial';

const value = (name: string): string[] => (process.env[name] ?? '').split(',').filter(Boolean);

/** What `test:faults` was asked for; without it, the short form that every test run makes. */
export interface Settings {
  long: boolean;
  /** A test run asserts no time: there the limits only tell an answer from a hang. */
  patience: number;
  load: Pick<TrialOptions, 'perSecond' | 'seconds'>;
  wants(scenario: Pick<Scenario, 'name' | 'short'>, form: Form): boolean;
  places: readonly { form: Form; engine: Engine }[];
}

const ALL: Settings['places'] = [
  { form: 'all-in-one', engine: 'postgres' },
  { form: 'apart', engine: 'redis' },
  { form: 'apart', engine: 'postgres' },
  { form: 'all-in-one', engine: 'redis' },
];

export function readSettings(): Settings {
  const long = process.env['FAULTS_LONG'] === 'true';
  const [only, forms, engines] = [value('FAULTS_ONLY'), value('FAULTS_FORM'), value('FAULTS_ENGINE')];
  const seconds = Number(process.env['FAULTS_SECONDS'] ?? (long ? 60 : 5));
  return {
    long,
    patience: long ? 1 : 4,
    load: { perSecond: Number(process.env['FAULTS_RATE'] ?? 50), seconds },
    wants: ({ name, short }, form) =>
      only.length > 0
        ? only.some((part) => name.startsWith(part))
        : long || short === true || short?.includes(form) === true,
    places: (long ? ALL : ALL.slice(0, 2)).filter(
      ({ form, engine }) =>
        (forms.length === 0 || forms.includes(form)) && (engines.length === 0 || engines.includes(engine)),
    ),
  };
}
