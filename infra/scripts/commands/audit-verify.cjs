// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { buildBackend } = require('../build.cjs');
const { clusterFolder, readSettings } = require('../lib/settings.cjs');
const { startPostgres } = require('../lib/postgres.cjs');

/** Follows the chain of the audit log from its first row to its last; 1 when a row was altered, taken out or forged. */
async function run() {
  const settings = readSettings();
  const { secret, logDir, ports } = settings;
  await buildBackend();
  const data = clusterFolder(settings.dataDir);
  const postgres = settings.databaseUrl
    ? undefined
    : await startPostgres({ data, secret, logDir, port: ports.POSTGRES_PORT });
  try {
    const env = { ...process.env, DATABASE_URL: settings.databaseUrl ?? postgres?.url, CEP_SECRET: secret };
    const program = fromRoot('subgraphs/identity/dist/verify-audit.js');
    return spawnSync(process.execPath, [program], { stdio: 'inherit', env }).status ?? 1;
  } finally {
    // One that was running before serves somebody.
    if (postgres && !postgres.adopted) await postgres.stop();
  }
}

module.exports = { run };
