// @ts-check
'use strict';
/** The load: wrk where Debian has it, autocannon from npm elsewhere. */
const { spawnSync } = require('node:child_process');
const { mayUseApt, aptInstall } = require('../../infra/scripts/lib/tools.cjs');
const { cpuOfEndedChildren } = require('../usage.cjs');
const { runWrk } = require('./wrk.cjs');
const { runAutocannon } = require('./autocannon.cjs');

/**
 * @typedef {object} Request
 * @property {string} body JSON; `{{n}}` becomes a number that never comes twice in a run of the bench, `{{4+turn}}`
 *   becomes 4 and how often the list it stands in was gone through
 * @property {Record<string, string>} [headers]
 */
/**
 * @typedef {object} Load
 * @property {string} url
 * @property {Request} request
 * @property {{ every: number, requests: Request[] }} [among] each so many-th request is the next of these instead
 * @property {number} connections
 * @property {number} seconds
 */
/** @typedef {{ requests: number, rps: number, p50Ms: number, p99Ms: number, failed: number }} Answered */
/** @typedef {Answered & { generatorCpuMs: number }} Measured `generatorCpuMs`: of the generator itself, in all */
/** @typedef {{ name: string, measure(load: Load): Promise<Measured> }} Generator */

/** How many numbers one run of a generator may use up. */
const NUMBERS_PER_RUN = 400_000;
let runs = 0;

/** Each run has numbers of its own. They fit a GraphQL Int and lie above every price. */
function nextNumbers() {
  runs += 1;
  return 1_000_000_000 + runs * NUMBERS_PER_RUN;
}

const wrkVersion = () => /wrk \S+/.exec(spawnSync('wrk', ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0];

/** @returns {Generator} */
function chooseGenerator() {
  if (!wrkVersion() && mayUseApt()) aptInstall(['wrk']);
  const wrk = wrkVersion();
  const run = wrk ? runWrk : runAutocannon;
  return {
    name: wrk ? `${wrk} (Debian), one thread` : `autocannon ${require('autocannon/package.json').version} (npm)`,
    async measure(load) {
      const before = cpuOfEndedChildren();
      const answered = await run(load, nextNumbers());
      return { ...answered, generatorCpuMs: cpuOfEndedChildren() - before };
    },
  };
}

module.exports = { chooseGenerator };
