// @ts-check
'use strict';
const { spawnSync } = require('node:child_process');
const { fromRoot } = require('../lib/paths.cjs');
const { mayUseApt, aptInstall } = require('../lib/tools.cjs');
const { Fault } = require('../lib/fault.cjs');

const hasWrk = () => spawnSync('wrk', ['--version']).error === undefined;

/** Loads the product and the floor in one run: `bench [--only W1,W3] [--apart] [--rounds 3] [--seconds 4] [--json]`. @param {string[]} args */
async function run(args) {
  if (!hasWrk() && mayUseApt()) aptInstall(['wrk']);
  if (!hasWrk())
    throw new Fault('wrk is not installed.', 'Install it (Debian: apt-get install wrk) and run this again.');
  const { main } = require(fromRoot('bench/run.cjs'));
  await main(args);
}

module.exports = { run };
