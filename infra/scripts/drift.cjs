// @ts-check
'use strict';
/** Migrates an empty throw-away database and asks TypeORM what it would still change. */
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('./lib/paths.cjs');
const { startEngines } = require('../testing/start-engines.cjs');

startEngines().then(async (engines) => {
  const env = { ...process.env, DATABASE_URL: engines.databaseUrl, CEP_SECRET: 'x'.repeat(32), CEP_DEMO: 'false' };
  const drift = spawnSync(process.execPath, [fromRoot('infra/standalone/dist/drift.js')], { stdio: 'inherit', env });
  await engines.stop();
  process.exitCode = drift.status ?? 1;
});
