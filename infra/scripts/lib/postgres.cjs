// @ts-check
'use strict';
/** The embedded PostgreSQL of `start` and `dev`: its data outlive it, and one left running is taken over. */
const fs = require('node:fs');
const path = require('node:path');
const { spawn, spawnSync } = require('node:child_process');
const { setTimeout: pause } = require('node:timers/promises');
const { createHmac } = require('node:crypto');
const { Client } = require('pg');
const { postgresTools } = require('./postgres-binaries.cjs');
const { clusterState } = require('./cluster-state.cjs');
const { requireFreeSpace } = require('./disk.cjs');
const { freePort, portIsTaken } = require('./free-port.cjs');
const { Fault } = require('./fault.cjs');
const { isAlive, keepEngine, stopEngine } = require('./keep-engine.cjs');

const ADMIN = 'cep_admin';
const DATABASE = 'cep';
const START_TIMEOUT = 60_000;

/** @typedef {{ url: string, adopted: boolean, stop(how?: import('./keep-engine.cjs').How): Promise<void> }} Postgres */

/** @param {string} secret */
const adminPassword = (secret) => createHmac('sha256', secret).update('postgres:admin').digest('hex');

/** @param {string} text @param {string} data @returns {Error} */
function explain(text, data) {
  if (/no space left on device/i.test(text)) {
    return new Fault(
      'The disk is full: PostgreSQL cannot write.',
      'Free some space, or set CEP_DATA_DIR to a folder on another disk.',
    );
  }
  if (
    /invalid primary checkpoint|could not locate a valid checkpoint|could not open file "pg_|is not a valid|missing/i.test(
      text,
    )
  ) {
    return new Fault(
      `The data directory ${data} is damaged: ${text.trim().split('\n').at(-1)}`,
      'Put back a backup of that folder, or empty the local data with: npx -y pnpm@12 run reset',
    );
  }
  return new Fault(
    `PostgreSQL did not start: ${text.trim().split('\n').slice(-3).join(' ')}`,
    `Look at ${path.basename(data)}.log in the logs folder.`,
  );
}

/**
 * Made beside and renamed when whole: killed half-way, the next start begins anew.
 * @param {string} data @param {string} secret
 */
function createCluster(data, secret) {
  const { binaries, user } = postgresTools();
  const beside = `${data}.new`;
  const passwordFile = `${data}.password`;
  fs.rmSync(beside, { recursive: true, force: true });
  fs.mkdirSync(beside, { recursive: true, mode: 0o700 });
  fs.writeFileSync(passwordFile, adminPassword(secret), { mode: 0o600 });
  if (user) {
    fs.chownSync(beside, user.uid, user.gid);
    fs.chownSync(passwordFile, user.uid, user.gid);
  }
  const made = spawnSync(
    binaries.initdb,
    [
      ...['-D', beside, '-U', ADMIN, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      ...['--encoding=UTF8', '--locale=C.UTF-8', '--data-checksums', '--no-instructions'],
    ],
    { ...user, cwd: '/', encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  );
  fs.rmSync(passwordFile, { force: true });
  if (made.status !== 0) {
    fs.rmSync(beside, { recursive: true, force: true });
    throw explain(made.stderr || String(made.error), data);
  }
  fs.rmSync(data, { recursive: true, force: true });
  fs.renameSync(beside, data);
}

/** @param {string} data @param {number} port @param {string} logFile */
function launch(data, port, logFile) {
  const { binaries, user } = postgresTools();
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '150',
    shared_buffers: '128MB',
    max_wal_size: '1GB',
    log_min_messages: 'warning',
    log_checkpoints: 'off',
  };
  const flags = Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`]);
  const log = fs.openSync(logFile, 'a');
  // Its own group: a Ctrl-C meant for the launcher must not stop the engine under running requests.
  const child = spawn(binaries.postgres, ['-D', data, '-p', String(port), ...flags], {
    ...user,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: { ...process.env, LC_ALL: 'C' },
  });
  fs.closeSync(log);
  return child;
}

/** @param {string} url @param {(client: import('pg').Client) => Promise<void>} work */
async function asAdmin(url, work) {
  const client = new Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

/**
 * Waits until the engine answers; a start after kill -9 replays its log first.
 * @param {string} server @param {() => boolean} ended @param {() => Error} fault
 */
async function ready(server, ended, fault) {
  for (const deadline = Date.now() + START_TIMEOUT; ; await pause(50)) {
    try {
      await asAdmin(server, async (client) => {
        const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
        if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
      });
      return;
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      if (code === '28P01') {
        throw new Fault(
          'The local database was made with another secret.',
          'Put back .cep/secrets.json (or CEP_SECRET), or empty the local data with: npx -y pnpm@12 run reset',
        );
      }
      if (ended() || Date.now() > deadline) throw fault();
    }
  }
}

/**
 * @param {object} options
 * @param {string} options.data @param {string} options.secret @param {string} options.logDir @param {number} options.port
 * @param {(text: string) => void} [options.say] told of a fall; given, the engine is started again after each
 * @returns {Promise<Postgres>}
 */
async function startPostgres({ data, secret, logDir, port, say }) {
  fs.mkdirSync(path.dirname(data), { recursive: true });
  const found = clusterState(data);
  requireFreeSpace(path.dirname(data));
  const address = (/** @type {number} */ at, /** @type {string} */ name) =>
    `postgresql://${ADMIN}:${adminPassword(secret)}@127.0.0.1:${at}/${name}`;
  const logFile = path.join(logDir, 'postgres.log');
  if (found.state === 'running') {
    await ready(
      address(found.port, 'postgres'),
      () => !isAlive(found.pid),
      () =>
        new Fault(
          `A PostgreSQL of ours (process ${found.pid}) runs but does not answer.`,
          `Stop it with: kill -INT ${found.pid}`,
        ),
    );
    const { stop } = keepEngine({ pid: found.pid, launch: () => launch(data, found.port, logFile), say });
    return { url: address(found.port, DATABASE), adopted: true, stop };
  }
  if (found.state === 'absent') createCluster(data, secret);
  const at = port === 0 || (await portIsTaken(port)) ? await freePort() : port;
  const from = fs.existsSync(logFile) ? fs.statSync(logFile).size : 0;
  const child = launch(data, at, logFile);
  child.once('error', () => {});
  try {
    await ready(
      address(at, 'postgres'),
      () => child.exitCode !== null || child.signalCode !== null,
      () => explain(fs.readFileSync(logFile, 'utf8').slice(from), data),
    );
  } catch (error) {
    await stopEngine(child.pid ?? 0, 'immediate');
    throw error;
  }
  child.unref();
  const { stop } = keepEngine({ pid: child.pid ?? 0, launch: () => launch(data, at, logFile), say });
  return { url: address(at, DATABASE), adopted: false, stop };
}

/** Stops an engine that a killed launcher left on this data directory. @param {string} data */
async function stopLeftOver(data) {
  try {
    const found = clusterState(data);
    if (found.state === 'running') await stopEngine(found.pid, 'immediate');
  } catch {
    // A damaged directory has no engine running on it.
  }
}

module.exports = { startPostgres, stopLeftOver };
