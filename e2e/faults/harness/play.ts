import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readSettings } from '../settings';
import { judge } from './judge';
import { measure } from './measure';
import type { Row } from './outcome';
import { lineOf, writeReport } from './report';
import type { Engine, Form, Scenario } from './scenario';
import type { Stage } from './stage';
import { Trial, type TrialOptions } from './trial';

export const settings = readSettings();
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

export interface Place {
  form: Form;
  engine: Engine;
}
/** Where this run plays: what was asked for and this machine can start. */
export const places: readonly Place[] = settings.places.filter(({ engine }) => engine === 'postgres' || hasRedis);

/** For one test: its load, and the patience until everything has settled. */
export const LIMIT_MS = settings.load.seconds * 1_000 + 400_000;

const ROOT = resolve(__dirname, '../../..');
const FOLDER = join(ROOT, '.cep/test/faults');
const rows: Row[] = [];

/** Jest keeps what a test prints until its file is through; a run of an hour must show where it stands. */
export const say = (text: string): void => void process.stderr.write(`${text}\n`);

/** Once in each file of trials: a folder for what they leave behind, and the report of a long run. */
export function keepRecords(): void {
  beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
  afterAll(() => {
    if (settings.long) writeReport(join(ROOT, 'bench/report/faults'), rows);
  });
}

/** One trial, judged and noted; throws where a promise was broken, and then the logs of all processes are kept. */
export async function play(
  scenario: Scenario,
  stage: Stage,
  load: Omit<TrialOptions, 'ledger'> = settings.load,
): Promise<void> {
  const place = `${scenario.name}-${stage.form}-${stage.engine}`;
  const ledger = join(FOLDER, `${place}.acknowledged`);
  rmSync(ledger, { force: true });
  say(`  ${scenario.name} · ${stage.form} · ${stage.engine}: ${scenario.title}`);
  const trial = new Trial(scenario, stage, { ...load, ledger });
  const broken: string[] = [];
  const hold = (error: unknown): void => {
    const words = error instanceof Error ? error.message : String(error);
    broken.push(words.split('\n', 1)[0] ?? '');
    // A row has one line for each; whoever looks for the cause needs the rest.
    if (words.includes('\n')) say(words);
  };
  try {
    await trial.run().catch(hold);
    const outcome = await measure(trial);
    broken.push(...judge(outcome, scenario.limits, settings.patience));
    await scenario.verify?.(trial).catch(hold);
    note({ ...outcome, broken });
    expect(broken).toEqual([]);
  } catch (error) {
    cpSync(join(stage.product.dataDir, 'logs'), join(FOLDER, `${place}-logs`), { recursive: true });
    throw error;
  } finally {
    trial.memory.stop();
    stage.mail.calm();
    stage.provider.calm();
  }
}

/** Notes that a scenario cannot run on this machine. */
export function noteSkipped({ name, title }: Scenario, { form, engine }: Place, why: string): void {
  note({ scenario: name, title, form, engine, on: new Date().toISOString().slice(0, 10), skipped: why });
}

function note(row: Row): void {
  rows.push(row);
  say(lineOf(row));
}
