import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { freePorts } from '../harness/ports';
import { entrance, hasNginx } from './entrance/nginx';
import { pairOf } from './entrance/rolling';
import { Readers } from './entrance/readers';
import { judge } from './harness/judge';
import { measure } from './harness/measure';
import type { Row } from './harness/outcome';
import { lineOf, writeReport } from './harness/report';
import type { Preparation, Scenario } from './harness/scenario';
import { setStage, type Stage } from './harness/stage';
import { Trial, type TrialOptions } from './harness/trial';
import { readSettings } from './settings';
import { judgeSight, tellSight, Watchers } from './sockets/watchers';

/** Scenarios that need a load, or a way to the gateway, of their own. */

const ROOT = resolve(__dirname, '../..');
const FOLDER = join(ROOT, '.cep/test/faults');
const settings = readSettings();
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;
const places = settings.places.filter(({ engine }) => engine === 'postgres' || hasRedis);
const rows: Row[] = [];
const say = (text: string): void => void process.stderr.write(`${text}\n`);

beforeAll(() => mkdirSync(FOLDER, { recursive: true }));
afterAll(() => {
  if (settings.long) writeReport(join(ROOT, 'bench/report/faults'), rows);
});

async function play(scenario: Scenario, stage: Stage, load: Omit<TrialOptions, 'ledger'>): Promise<void> {
  const ledger = join(FOLDER, `${scenario.name}-${stage.form}-${stage.engine}.acknowledged`);
  rmSync(ledger, { force: true });
  say(`  ${scenario.name} · ${stage.form} · ${stage.engine}: ${scenario.title}`);
  const trial = new Trial(scenario, stage, { ...load, ledger });
  const broken: string[] = [];
  const hold = (error: Error): void => void broken.push(error.message);
  try {
    await trial.run().catch(hold);
    const outcome = await measure(trial);
    broken.push(...judge(outcome, scenario.limits, settings.patience));
    await scenario.verify?.(trial).catch(hold);
    rows.push({ ...outcome, broken });
    say(lineOf({ ...outcome, broken }));
    expect(broken).toEqual([]);
  } finally {
    trial.memory.stop();
  }
}

/** A product for one test alone. */
async function on(place: (typeof places)[number], own: Preparation, work: (stage: Stage) => Promise<void>) {
  const stage = await setStage(place.form, place.engine, own);
  try {
    await work(stage);
  } finally {
    await stage.stop();
  }
}

/** As long as four restarts take. */
const ROLL_S = 15;
/** One test for each place where a scenario is wanted. */
function inEach(scenario: Scenario, lacks: boolean, test: (place: (typeof places)[number]) => Promise<void>): void {
  for (const place of places) {
    const runs = !lacks && settings.wants(scenario, place.form);
    (runs ? it : it.skip)(`${scenario.name}: ${place.form}, queues on ${place.engine}`, () => test(place), LIMIT_MS);
  }
}

const LIMIT_MS = settings.load.seconds * 1_000 + 400_000;

const restarts: Scenario = {
  name: 'socket-thousand',
  title: 'the gateway is asked to end, then killed, under a thousand sockets',
  fault: () => Promise.resolve(),
};

const rolling: Scenario = {
  name: 'rolling-restart',
  title: 'two gateways and two workers behind nginx are restarted one after the other',
  // While a process starts it takes one of the two cores.
  limits: { answerMs: 10_000 },
  short: ['apart'],
  fault: () => Promise.resolve(),
};

/** Each event goes to every socket: more than this a second, and two cores do nothing but write frames. */
const FRAMES_PER_SECOND = 8_000;
/** Created, mailed, put on the list. */
const EVENTS_PER_LEAD = 3;

describe('a thousand sockets', () => {
  const sockets = settings.long ? 1_000 : 200;

  inEach(restarts, false, async (place) => {
    const perSecond = Math.max(1, Math.floor(FRAMES_PER_SECOND / sockets / EVENTS_PER_LEAD));
    await on(place, {}, async (stage) => {
      const { gateway, db } = stage.product;
      const watchers = await Watchers.start({ at: gateway, gateway, db, count: sockets });
      const name = place.form === 'apart' ? 'gateway' : 'cep';
      const scenario: Scenario = {
        ...restarts,
        fault: async (trial) => {
          for (const [round, signal] of (['SIGTERM', 'SIGKILL'] as const).entries()) {
            stage.product.signal(name, signal);
            await watchers.allBack(30_000, round + 2);
            say(`    ${signal}: ${sockets} sockets are back`);
          }
          trial.over();
        },
        verify: async () => {
          const sight = await watchers.finish();
          tellSight(`${sockets} sockets`, sight);
          judgeSight(sight);
        },
      };
      try {
        await play(scenario, stage, { ...settings.load, perSecond });
      } finally {
        watchers.stop();
      }
    });
  });
});

describe('a rolling restart behind nginx', () => {
  inEach(rolling, !hasNginx(), async (place) => {
    // Long enough for whoever asks /ready to hear it.
    await on(place, { env: { DRAIN_NOTICE_MS: '1000' } }, async (stage) => {
      const { product } = stage;
      const [gateway2 = 0, worker2 = 0] = await freePorts(2);
      const gateways = await pairOf(product, place.form === 'apart' ? 'gateway' : 'cep', gateway2);
      // All in one, each process brings its own worker.
      const workers = place.form === 'apart' ? [await pairOf(product, 'leads-worker', worker2)] : [];
      const door = await entrance(gateways.ports);
      const behind: Stage = { ...stage, product: { ...product, gateway: door.url } };
      const watchers = await Watchers.start({ at: door.url, gateway: door.url, db: product.db, count: 20 });
      const readers = new Readers(door.url);
      const scenario: Scenario = {
        ...rolling,
        fault: async () => {
          for (const pair of [gateways, ...workers]) await pair.roll();
        },
        verify: async ({ load }) => {
          const { answers, failed } = await readers.stop();
          const sight = await watchers.finish();
          tellSight(
            `readers ${answers.length}, failed ${failed.length}; said that they leave: ${gateways.saidNotReady} of 2`,
            sight,
          );
          judgeSight(sight);
          const failedLoad = load.answers.filter(({ ending }) => ending !== 'data');
          const why = door.errors().filter((line) => !line.includes('Connection refused'));
          if (failed.length + failedLoad.length > 0)
            throw new Error(`${failedLoad.length} requests and ${failed.length} reads failed: ${why.join('\n')}`);
          expect(gateways.saidNotReady).toBeGreaterThan(0);
        },
      };
      try {
        await play(scenario, behind, { ...settings.load, seconds: Math.max(settings.load.seconds, ROLL_S) });
      } finally {
        watchers.stop();
        await readers.stop();
        await door.stop();
      }
    });
  });
});
