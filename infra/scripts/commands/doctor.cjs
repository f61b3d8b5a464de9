// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { postgresTools } = require('../lib/postgres-binaries.cjs');
const { DEFAULT_PORTS } = require('../lib/settings.cjs');
const { portIsTaken } = require('../lib/free-port.cjs');
const { systemChromium, redisServer, nginx, mayUseApt } = require('../lib/tools.cjs');

const APT = mayUseApt() ? '`npx -y pnpm@12 test` installs it' : 'sudo apt-get install';

/** @typedef {{ name: string, state: 'ok' | 'optional' | 'missing', note: string }} Finding */

/** @returns {Finding} */
function postgres() {
  try {
    const { binaries } = postgresTools();
    const { status, stdout, stderr } = spawnSync(binaries.postgres, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { name: 'PostgreSQL', state: 'ok', note: stdout.trim() };
    return {
      name: 'PostgreSQL',
      state: 'missing',
      note: `its binary does not run here (${stderr.trim()}); set DATABASE_URL to a server of your own`,
    };
  } catch (error) {
    return { name: 'PostgreSQL', state: 'missing', note: error instanceof Error ? error.message : String(error) };
  }
}

/** @returns {Promise<Finding>} */
async function ports() {
  const taken = [];
  for (const [name, port] of Object.entries(DEFAULT_PORTS))
    if (await portIsTaken(port)) taken.push(`${port} (${name})`);
  if (taken.length === 0) return { name: 'Ports', state: 'ok', note: 'all free' };
  return {
    name: 'Ports',
    state: 'optional',
    note: `taken: ${taken.join(', ')}. Set those variables, or PORT_OFFSET=100 for all, if that is not CEP itself`,
  };
}

/** @returns {Finding[]} */
function machine() {
  const { bavail, bsize } = fs.statfsSync(fromRoot());
  const disk = Math.round((bavail * bsize) / 2 ** 20);
  const memory = Math.round(os.totalmem() / 2 ** 20);
  return [
    {
      name: 'Node',
      state: Number(process.versions.node.split('.')[0]) >= 24 ? 'ok' : 'missing',
      note: `${process.version} (24 comes with: npx -y pnpm@12 install)`,
    },
    {
      name: 'Disk',
      state: disk > 1000 ? 'ok' : 'missing',
      note: `${disk} MB free (1000 wanted); CEP_DATA_DIR moves the data`,
    },
    { name: 'Memory', state: memory > 1500 ? 'ok' : 'missing', note: `${memory} MB (1500 wanted)` },
  ];
}

/** @param {string} name @param {string | null} found @param {string} how @returns {Finding} */
const optional = (name, found, how) => ({ name, state: found ? 'ok' : 'optional', note: found ?? how });

async function run() {
  const docker = spawnSync('docker', ['compose', 'version', '--short'], { encoding: 'utf8' });
  const findings = [
    ...machine(),
    postgres(),
    await ports(),
    optional('redis-server', redisServer(), `only for tests of queues on Redis: ${APT} redis-server`),
    optional('nginx', nginx(), `only for the test of its configuration: ${APT} nginx`),
    optional(
      'Chromium',
      systemChromium(),
      `only for browser tests: ${APT} chromium; without it npm's @sparticuz/chromium is used`,
    ),
    optional(
      'docker compose',
      docker.status === 0 ? docker.stdout.trim() : null,
      'only for the container form: https://docs.docker.com/engine/install',
    ),
  ];
  const sign = { ok: '✓', optional: '–', missing: '✗' };
  for (const { name, state, note } of findings) console.log(` ${sign[state]} ${name.padEnd(16)}${note}`);
  const missing = findings.filter(({ state }) => state === 'missing').length;
  console.log(missing === 0 ? '\nThis machine can run CEP.' : `\n${missing} thing(s) to mend first.`);
  return missing === 0 ? 0 : 1;
}

module.exports = { run };
