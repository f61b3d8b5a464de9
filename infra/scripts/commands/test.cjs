// @ts-check
'use strict';
/**
 * All suites: `test`, or some: `test unit`, `test integration subgraphs/leads`.
 * The last line is `N passed, N failed`, summed over every suite that ran.
 */
const fs = require('node:fs');
const path = require('node:path');
const { spawn } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { systemChromium, packedChromiumRuns, redisServer, nginx, mayUseApt, aptInstall } = require('../lib/tools.cjs');

const SUITES = ['unit', 'integration', 'e2e'];

/** What a suite uses beyond npm's packages, and what stays out where it cannot be had. */
const TOOLS = [
  { name: 'redis-server', suites: ['integration', 'e2e'], found: redisServer, without: 'queues on Redis' },
  { name: 'nginx', suites: ['integration'], found: nginx, without: 'the entrance through nginx' },
  // npm brings one for most machines.
  { name: 'chromium', suites: ['e2e'], found: () => systemChromium() || packedChromiumRuns(), without: 'the browser' },
];

/** Gets what the chosen suites need. @param {string[]} suites @returns {string[]} what could not be had */
function provide(suites) {
  const needed = TOOLS.filter((tool) => tool.suites.some((suite) => suites.includes(suite)));
  const wanted = needed.filter((tool) => (tool.name === 'chromium' && mayUseApt() ? !systemChromium() : !tool.found()));
  if (wanted.length === 0) return [];
  let why = 'this user may not install packages';
  if (mayUseApt()) {
    console.log(`Installing ${wanted.map(({ name }) => name).join(', ')} from Debian…`);
    why = aptInstall(wanted.map(({ name }) => name)) ?? '';
  }
  return wanted.filter((tool) => !tool.found()).map(({ name, without }) => `${without} (no ${name}: ${why})`);
}

/** @typedef {{ passed: number, failed: number, skipped: number }} Sum */

/** @param {string} suite @param {string[]} rest @returns {Promise<Sum>} */
async function runSuite(suite, rest) {
  const folder = fromRoot('.cep/test');
  fs.mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${suite}.json`);
  fs.rmSync(file, { force: true });
  // A test that leaves something open must not keep the whole run from ending.
  const args = ['--selectProjects', suite, '--forceExit', '--passWithNoTests', '--json', '--outputFile', file, ...rest];
  if (suite === 'e2e') args.push('--runInBand');
  console.log(`\n── ${suite}`);
  // --json sends the report to the file and to stdout; people read stderr.
  const jest = spawn(process.execPath, [fromRoot('node_modules/jest/bin/jest.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'test' },
  });
  const code = await new Promise((resolve) => jest.once('exit', (status) => resolve(status ?? 1)));
  if (!fs.existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const report = JSON.parse(fs.readFileSync(file, 'utf8'));
  // A file that could not even be loaded has no tests to count, and is a failure all the same.
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** @param {string[]} args */
async function run(args) {
  const chosen = SUITES.filter((suite) => args.includes(suite));
  const suites = chosen.length > 0 ? chosen : [...SUITES];
  const rest = args.filter((arg) => !SUITES.includes(arg));
  const left = provide(suites);
  if (left.some((text) => text.startsWith('the browser'))) suites.splice(suites.indexOf('e2e'), 1);
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const suite of suites) {
    const { passed, failed, skipped } = await runSuite(suite, rest);
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  left.push(
    ...SUITES.filter((suite) => chosen.length > 0 && !chosen.includes(suite)).map(
      (suite) => `${suite} (not asked for)`,
    ),
  );
  console.log(`\n${left.length > 0 ? `Did not run: ${left.join('; ')}.` : 'Every suite ran.'}`);
  console.log(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`);
  return sum.failed === 0 && sum.passed > 0 ? 0 : 1;
}

module.exports = { run };
