// @ts-check
'use strict';
/** W6: how long a start takes, and what the product holds in memory when nobody asks anything. */
const { setTimeout: pause } = require('node:timers/promises');
const { NOTHING } = require('./findings.cjs');
const { rangeOf } = require('./numbers.cjs');
const { memoryOf } = require('./usage.cjs');

/** @typedef {import('./centre.cjs').Centre} Centre */
/** @typedef {{ startedMs: number, startCpuMs: number, restMiB: number }} Start */

const RESTING_MS = 2_500;

/** @param {Centre} centre just started @returns {Promise<Start>} */
async function atRest(centre) {
  const startCpuMs = centre.cpuMs();
  await pause(RESTING_MS);
  return { startedMs: centre.startedMs, startCpuMs, restMiB: memoryOf(centre.pids(), 'VmRSS') };
}

/** @param {() => Promise<Centre>} start @param {number} times @returns {Promise<Start[]>} */
async function startAndStop(start, times) {
  const starts = [];
  for (let time = 0; time < times; time += 1) {
    const centre = await start();
    try {
      starts.push(await atRest(centre));
    } finally {
      await centre.stop();
    }
  }
  return starts;
}

/** @param {readonly Start[]} starts @returns {import('./findings.cjs').Finding} p50Ms is the start-up, peakMiB the memory at rest */
const ofStarts = (starts) => ({
  ...NOTHING,
  p50Ms: rangeOf(starts.map(({ startedMs }) => startedMs)),
  serverCpuMs: rangeOf(starts.map(({ startCpuMs }) => startCpuMs)),
  peakMiB: rangeOf(starts.map(({ restMiB }) => restMiB)),
});

/** Once the load is over. @param {Centre} centre @returns {Promise<import('./findings.cjs').Finding>} */
async function afterLoad(centre) {
  await pause(RESTING_MS);
  return { ...NOTHING, peakMiB: rangeOf([memoryOf(centre.pids(), 'VmRSS')]) };
}

module.exports = { atRest, startAndStop, ofStarts, afterLoad };
