// @ts-check
'use strict';
/**
 * Entrance of the back-end images. POSTGRES_SERVER names the server and the
 * database; the role of each process, and its password, follow from CEP_SECRET,
 * so that no container holds more than its own key to the data.
 */
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const file = (/** @type {string[]} */ ...parts) => path.join(root, ...parts);
/** @type {{ roleUrl(adminUrl: string, secret: string, name: string): string }} */
const kit = require(file('subgraphs/kit/dist/index.js'));

/** @param {string} name */
function needed(name) {
  const value = process.env[name];
  if (value) return value;
  console.error(`${name} is not set; see infra/docker/example.env`);
  return process.exit(1);
}

const kind = process.argv[2];
if (kind === 'prepare') {
  require(file('infra/standalone/dist/prepare.js'));
} else {
  const server = needed('POSTGRES_SERVER');
  const secret = needed('CEP_SECRET');
  process.env.JOBS_DATABASE_URL ??= kit.roleUrl(server, secret, 'jobs');
  if (kind === 'gateway') {
    require(file('gateway/dist/main.js'));
  } else {
    const name = needed('SUBGRAPH');
    process.env.DATABASE_URL ??= kit.roleUrl(server, secret, name);
    require(file('subgraphs', name, 'dist', kind === 'worker' ? 'worker.js' : 'main.js'));
  }
}
