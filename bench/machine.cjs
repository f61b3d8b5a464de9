// @ts-check
'use strict';
const fs = require('node:fs');
const os = require('node:os');
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../infra/scripts/lib/paths.cjs');

/** @typedef {{ processor: string, cores: number, memoryGiB: number, system: string, node: string, postgres: string, loadBefore: number }} Machine */

/** What of a Linux release a person calls it. */
function system() {
  const release = fs.existsSync('/etc/os-release') ? fs.readFileSync('/etc/os-release', 'utf8') : '';
  return `${/PRETTY_NAME="(.*)"/.exec(release)?.[1] ?? os.type()}, kernel ${os.release()}`;
}

/** @param {string} postgres its version @returns {Machine} */
const describeMachine = (postgres) => ({
  processor: os.cpus()[0]?.model.trim() ?? 'unknown',
  cores: os.availableParallelism(),
  memoryGiB: Math.round(os.totalmem() / 2 ** 30),
  system: system(),
  node: process.version,
  postgres,
  loadBefore: Number(os.loadavg()[0]?.toFixed(2)),
});

/** @param {string[]} args */
const git = (...args) => spawnSync('git', args, { cwd: fromRoot(), encoding: 'utf8' }).stdout?.trim() ?? '';

/** The commit that is measured, and whether files differ from it. */
function describeCommit() {
  const commit = git('rev-parse', '--short=10', 'HEAD');
  if (!commit) return 'no commit';
  // What a run writes itself does not make it another product.
  const changed = git('status', '--porcelain', '--', '.', ':!bench/report', ':!docs', ':!*.md');
  return changed ? `${commit} with changes that are not committed` : commit;
}

module.exports = { describeMachine, describeCommit };
