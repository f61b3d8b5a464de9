import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { judge } from './harness/judge';
import { measure } from './harness/measure';
import type { Row } from './harness/outcome';
import { lineOf, writeReport } from './harness/report';
import type { Engine, Form, Preparation, Scenario } from './harness/scenario';
import { setStage, type Stage } from './harness/stage';
import { Trial } from './harness/trial';
import { SCENARIOS } from './scenarios';
import { readSettings } from './settings';

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, '.cep/test/faults');
const settings = readSettings();
const rows: Row[] = [];
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
// Jest keeps what a test prints until its file is through; a run of an hour must show where it stands.
const say = (text: string): void => void process.stderr.write(`${text}\n`);

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
afterAll(() => {
  if (settings.long) writeReport(join(ROOT, 'bench/report/faults'), rows);
});

const places = settings.places.filter(({ engine }) => engine === 'postgres' || hasRedis);

describe.each(places)('$form, queues on $engine', ({ form, engine }) => {
  const here = SCENARIOS.filter(
    (scenario) =>
      settings.wants(scenario, form) &&
      (scenario.forms?.includes(form) ?? true) &&
      (scenario.engines?.includes(engine) ?? true),
  );
  let shared: Stage | null = null;

  afterAll(async () => shared?.stop());

  if (here.length === 0) it('has no scenario that was asked for', () => expect(here).toEqual([]));

  it.each(here.map((scenario) => [scenario.name, scenario] as const))(
    '%s',
    async (_, scenario) => {
      const lack = scenario.lacks?.() ?? null;
      if (lack) return void note(skip(scenario, form, engine, lack));
      if (scenario.prepare) {
        const stage = await stageOf(form, engine, await scenario.prepare());
        try {
          await play(scenario, stage);
        } finally {
          await stage.stop();
        }
        return;
      }
      shared ??= await setStage(form, engine);
      try {
        await play(scenario, shared);
      } catch (error) {
        // What one scenario broke must not be held against the next.
        await shared.stop();
        shared = null;
        throw error;
      }
    },
    settings.load.seconds * 1_000 + 400_000,
  );
});

async function stageOf(form: Form, engine: Engine, preparation: Preparation): Promise<Stage> {
  return setStage(form, engine, preparation);
}

async function play(scenario: Scenario, stage: Stage): Promise<void> {
  const place = `${scenario.name}-${stage.form}-${stage.engine}`;
  const ledger = join(FOLDER, `${place}.acknowledged`);
  rmSync(ledger, { force: true });
  say(`  ${scenario.name} · ${stage.form} · ${stage.engine}: ${scenario.title}`);
  const trial = new Trial(scenario, stage, { ...settings.load, ledger });
  try {
    const broken: string[] = [];
    const hold = (error: unknown): void => void broken.push(firstLine(error));
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

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';

function note(row: Row): void {
  rows.push(row);
  say(lineOf(row));
}

function skip(scenario: Scenario, form: Form, engine: Engine, why: string): Row {
  const { name, title } = scenario;
  return { scenario: name, title, form, engine, on: new Date().toISOString().slice(0, 10), skipped: why };
}
