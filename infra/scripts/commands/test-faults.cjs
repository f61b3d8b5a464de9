// @ts-check
'use strict';
const { spawn } = require('node:child_process');
const { parseArgs } = require('node:util');
const { fromRoot } = require('../lib/paths.cjs');
const { redisServer, nginx, libfaketime, mayUseApt, aptInstall } = require('../lib/tools.cjs');

const TOOLS = [
  { name: 'redis-server', found: redisServer },
  { name: 'nginx', found: nginx },
  { name: 'libfaketime', found: libfaketime },
];

/** Gets what the scenarios use beyond npm's packages; one that lacks its tool says so and is skipped. */
function provide() {
  const missing = TOOLS.filter(({ found }) => !found()).map(({ name }) => name);
  if (missing.length === 0 || !mayUseApt()) return;
  console.log(`Installing ${missing.join(', ')} from Debian…`);
  const fault = aptInstall(missing);
  if (fault) console.log(`  that failed: ${fault}`);
}

/**
 * Every scenario, form and engine, 50 requests a second for 60 s each, and the report in bench/report/faults.md:
 * `test:faults [--only kill-,redis-full] [--form apart] [--engine redis] [--seconds 60] [--rate 50]`.
 * @param {string[]} args
 */
async function run(args) {
  const { values } = parseArgs({
    args,
    options: {
      only: { type: 'string', default: '' },
      form: { type: 'string', default: '' },
      engine: { type: 'string', default: '' },
      seconds: { type: 'string', default: '60' },
      rate: { type: 'string', default: '50' },
    },
  });
  provide();
  const jest = spawn(
    process.execPath,
    [fromRoot('node_modules/jest/bin/jest.js'), '--selectProjects', 'e2e', '--runInBand', '--forceExit', 'e2e/faults/'],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        NODE_ENV: 'test',
        FAULTS_LONG: 'true',
        FAULTS_ONLY: values.only,
        FAULTS_FORM: values.form,
        FAULTS_ENGINE: values.engine,
        FAULTS_SECONDS: values.seconds,
        FAULTS_RATE: values.rate,
      },
    },
  );
  return new Promise((resolve) => jest.once('exit', (code) => resolve(code ?? 1)));
}

module.exports = { run };
