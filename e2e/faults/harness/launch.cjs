// @ts-check
'use strict';
/**
 * `start` without its screen and its pages: the same launcher, the same programs, on data and ports of the environment.
 * FAULTS_PROGRAM_ENV holds what single programs see otherwise: {"gateway":{"LEADS_URL":"http://127.0.0.1:9"}}.
 */
const { readSettings } = require('../../../infra/scripts/lib/settings.cjs');
const { startProduct } = require('../../../infra/scripts/lib/product.cjs');
const { untilAskedToStop } = require('../../../infra/scripts/lib/signals.cjs');

async function main() {
  /** @type {Record<string, Record<string, string>>} */
  const changes = JSON.parse(process.env.FAULTS_PROGRAM_ENV || '{}');
  const stopAsked = untilAskedToStop();
  // Whoever started this is gone: nothing may stay behind.
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  const product = await startProduct({
    settings: readSettings(),
    separate: process.argv.includes('--apart'),
    frontEnds: false,
    cancelled: stopAsked.promise,
    say: (text) => console.log(text),
    change: (program) => ({ ...program, env: { ...program.env, ...changes[program.name] } }),
  });
  process.send?.({ databaseUrl: product.databaseUrl });
  await stopAsked.promise;
  await product.stop();
}

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
