// @ts-check
'use strict';
const fs = require('node:fs');
const path = require('node:path');
const { createHash, randomBytes } = require('node:crypto');
const { ROOT, fromRoot } = require('./paths.cjs');
const { reachableByOthers } = require('./postgres-binaries.cjs');
const { Fault } = require('./fault.cjs');

/** Default port of everything that listens; PORT_OFFSET moves them all. */
const DEFAULT_PORTS = {
  STOREFRONT_PORT: 3000,
  BACKOFFICE_PORT: 3001,
  GATEWAY_PORT: 4000,
  IDENTITY_PORT: 4001,
  CONTENT_PORT: 4002,
  LEADS_PORT: 4003,
  ANALYTICS_PORT: 4004,
  LEADS_WORKER_PORT: 4010,
  IDENTITY_WORKER_PORT: 4011,
  MAILBOX_PORT: 3025,
  POSTGRES_PORT: 15432,
};

/** @typedef {keyof typeof DEFAULT_PORTS} PortName */
/**
 * @typedef {object} Settings
 * @property {string} dataDir folder of everything that outlives a stop
 * @property {string} logDir
 * @property {Record<PortName, number>} ports
 * @property {string} host address to listen on
 * @property {string} secret
 * @property {string | null} databaseUrl an outside PostgreSQL; null: the embedded one
 */

/** @param {NodeJS.ProcessEnv} env @returns {Record<PortName, number>} */
function readPorts(env) {
  /** @type {string[]} */
  const faults = [];
  const number = (/** @type {string} */ name, /** @type {number} */ fallback) => {
    const value = env[name] ? Number(env[name]) : fallback;
    if (!Number.isInteger(value) || value < 0 || value > 65_535)
      faults.push(`${name}=${env[name] ?? value} is not a port number`);
    return value;
  };
  const offset = number('PORT_OFFSET', 0);
  const ports = Object.fromEntries(
    Object.entries(DEFAULT_PORTS).map(([name, port]) => [name, number(name, port + offset)]),
  );
  if (faults.length > 0)
    throw new Fault(faults.join('; '), 'Use whole numbers from 1 to 65535, or leave the variable out.');
  return /** @type {Record<PortName, number>} */ (ports);
}

/** One generated secret for a machine; every key and role password follows from it. @param {string} dataDir */
function ownSecret(dataDir) {
  const file = path.join(dataDir, 'secrets.json');
  if (fs.existsSync(file)) {
    try {
      const { CEP_SECRET } = JSON.parse(fs.readFileSync(file, 'utf8'));
      if (typeof CEP_SECRET === 'string' && CEP_SECRET.length >= 32) return CEP_SECRET;
    } catch {
      // Falls through: a file nobody can read is the same fault as one without the secret.
    }
    throw new Fault(
      `${file} does not hold a usable secret.`,
      'Put back your copy of it, or empty the local data with: npx -y pnpm@12 run reset',
    );
  }
  const CEP_SECRET = randomBytes(32).toString('hex');
  fs.writeFileSync(file, `${JSON.stringify({ CEP_SECRET }, null, 2)}\n`, { mode: 0o600 });
  return CEP_SECRET;
}

/** @param {NodeJS.ProcessEnv} env */
function dataFolder(env) {
  return path.resolve(ROOT, env.CEP_DATA_DIR || '.cep');
}

/**
 * The cluster lies in the data folder, except in a root shell whose checkout
 * the postgres user may not enter (/root): then beside the system's own.
 * @param {string} dataDir
 */
function clusterFolder(dataDir) {
  if (process.getuid?.() !== 0 || reachableByOthers(dataDir)) return path.join(dataDir, 'postgres');
  return path.join('/var/lib/cep', createHash('sha1').update(dataDir).digest('hex').slice(0, 12), 'postgres');
}

/** @param {NodeJS.ProcessEnv} [env] @returns {Settings} */
function readSettings(env = process.env) {
  const dataDir = dataFolder(env);
  const logDir = path.join(dataDir, 'logs');
  const ports = readPorts(env);
  const databaseUrl = env.DATABASE_URL || null;
  if (databaseUrl && !(URL.canParse(databaseUrl) && /^postgres(ql)?:$/.test(new URL(databaseUrl).protocol))) {
    throw new Fault(
      'DATABASE_URL is not the address of a PostgreSQL.',
      'Write it as postgres://user:password@host:5432/cep, or leave it out for the embedded one.',
    );
  }
  try {
    fs.mkdirSync(logDir, { recursive: true });
  } catch (cause) {
    throw new Fault(
      `${dataDir} cannot be written.`,
      'Give this user the right to write there, or set CEP_DATA_DIR to a folder that is yours.',
      { cause },
    );
  }
  return {
    dataDir,
    logDir,
    ports,
    host: env.HOST || '127.0.0.1',
    secret: env.CEP_SECRET || ownSecret(dataDir),
    databaseUrl,
  };
}

module.exports = { DEFAULT_PORTS, readSettings, dataFolder, clusterFolder, fromRoot };
