import { freePorts } from '../harness/ports';
import { entrance, hasNginx } from './entrance/nginx';
import { Readers } from './entrance/readers';
import { pairOf } from './entrance/rolling';
import { keepRecords, LIMIT_MS, noteSkipped, type Place, places, play, say, settings } from './harness/play';
import type { Preparation, Scenario } from './harness/scenario';
import { setStage, type Stage } from './harness/stage';
import { judgeSight, tellSight, Watchers } from './sockets/watchers';

/** Scenarios that need a load, or a way to the gateway, of their own. */

keepRecords();

/** A product for one test alone. */
async function on(place: Place, own: Preparation, work: (stage: Stage) => Promise<void>) {
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
function inEach(scenario: Scenario, test: (place: Place) => Promise<void>): void {
  const here = places.filter(({ form }) => settings.wants(scenario, form));
  const lack = here.length > 0 ? (scenario.lacks?.() ?? null) : null;
  if (here.length === 0) it('was not asked for', () => expect(here).toEqual([]));
  for (const place of here) {
    const name = `${scenario.name}: ${place.form}, queues on ${place.engine}`;
    if (lack === null) {
      it(name, () => test(place), LIMIT_MS);
      continue;
    }
    // At once: no hook runs where all tests are skipped.
    noteSkipped(scenario, place, lack);
    it.skip(`${name} (${lack})`, () => test(place));
  }
}

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
  lacks: () => (hasNginx() ? null : 'nginx is not installed'),
  fault: () => Promise.resolve(),
};

/** Each event goes to every socket: more than this a second, and two cores do nothing but write frames. */
const FRAMES_PER_SECOND = 8_000;
/** Created, mailed, put on the list. */
const EVENTS_PER_LEAD = 3;

describe('a thousand sockets', () => {
  const sockets = settings.long ? 1_000 : 200;

  inEach(restarts, async (place) => {
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
  inEach(rolling, async (place) => {
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
