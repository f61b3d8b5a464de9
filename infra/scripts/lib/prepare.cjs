// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { fromRoot } = require('./paths.cjs');
const { Fault } = require('./fault.cjs');

/**
 * Roles, schemas, migrations and demo data, in a process of its own; for the apart form, whose programs do not do it.
 * @param {string} adminUrl @param {string} secret
 * @returns {Promise<import('./plan.cjs').RoleUrls & { workers: string[] }>}
 */
function prepareDatabase(adminUrl, secret) {
  const child = spawn(process.execPath, [fromRoot('infra/standalone/dist/prepare.js'), '--addresses'], {
    env: { ...process.env, DATABASE_URL: adminUrl, CEP_SECRET: secret },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let fault = '';
  child.stdout.on('data', (chunk) => (out += chunk));
  child.stderr.on('data', (chunk) => (fault += chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      const answer = out.trim().split('\n').at(-1);
      if (code === 0 && answer) resolve(JSON.parse(answer));
      else
        reject(
          new Fault(
            `The database could not be prepared.\n${fault.trim() || out.trim()}`,
            'Mend what is named above and start again.',
          ),
        );
    });
  });
}

module.exports = { prepareDatabase };
