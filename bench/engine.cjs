// @ts-check
'use strict';
/** An embedded PostgreSQL with nothing in it, on a folder of its own that goes with it. */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { randomBytes } = require('node:crypto');
const { Client } = require('pg');
const { startPostgres, stopLeftOver } = require('../infra/scripts/lib/postgres.cjs');
const { clusterFolder } = require('../infra/scripts/lib/settings.cjs');
const { cpuOf, family } = require('./usage.cjs');

/**
 * @typedef {object} Engine
 * @property {string} folder
 * @property {string} secret
 * @property {() => number} cpuMs of PostgreSQL so far, all its processes
 * @property {(name: string) => Promise<string>} createDatabase gives its address
 * @property {string} version
 * @property {() => Promise<void>} stop
 */

const FOLDER = /^cep-bench-(\d+)$/;

/** Takes away what runs that were killed have left. */
async function clearLeftOvers() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    const pid = FOLDER.exec(name)?.[1];
    if (!pid || fs.existsSync(`/proc/${pid}`)) continue;
    const folder = path.join(os.tmpdir(), name);
    await stopLeftOver(clusterFolder(folder));
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/** @returns {Promise<Engine>} */
async function startEngine() {
  // The engine runs as a user of its own, who must be able to enter the folder.
  const folder = path.join(os.tmpdir(), `cep-bench-${process.pid}`);
  const logDir = path.join(folder, 'logs');
  fs.mkdirSync(logDir, { recursive: true, mode: 0o755 });
  const secret = randomBytes(32).toString('hex');
  const data = clusterFolder(folder);
  const postgres = await startPostgres({ data, secret, logDir, port: 0 });
  const pid = Number(fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[0]);
  const [row] = await query(postgres.url, 'SHOW server_version');
  return {
    folder,
    secret,
    version: String(row?.server_version),
    // A backend that ends leaves its time to the server that started it: nothing is lost from the sum.
    cpuMs: () => cpuOf(family(pid)),
    async createDatabase(name) {
      await query(postgres.url, `CREATE DATABASE ${name}`);
      const url = new URL(postgres.url);
      url.pathname = `/${name}`;
      return url.toString();
    },
    async stop() {
      await postgres.stop('immediate');
      fs.rmSync(folder, { recursive: true, force: true });
      fs.rmSync(data, { recursive: true, force: true });
    },
  };
}

/** @param {string} url @param {string} text @param {unknown[]} [values] @returns {Promise<Record<string, any>[]>} */
async function query(url, text, values) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text, values)).rows;
  } finally {
    await client.end();
  }
}

module.exports = { startEngine, clearLeftOvers, query };
